<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

/** What someone did with the register. */
enum AccessAction: string {
	case Open = 'open';
	case List = 'list';
	case Search = 'search';
	case Create = 'create';
	case Change = 'change';
	case Delete = 'delete';
	case Export = 'export';
	case Import = 'import';
	case Undo = 'undo';
	case Log = 'log';
	/** An administrator chose which groups are members, newcomers and keepers: who holds the register is never changed unseen. */
	case Groups = 'groups';
	/** An administrator made herself a keeper. */
	case Keeper = 'keeper';
}
