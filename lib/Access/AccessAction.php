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
	/** A consent, a refusal, a withdrawal, an objection was recorded. */
	case Consent = 'consent';
	/** What shows a consent was looked at. */
	case Evidence = 'evidence';
	/** A right was exercised: a copy of everything was made, or someone was restricted or erased. */
	case Copy = 'copy';
	case Restrict = 'restrict';
	case Erase = 'erase';
	/** Someone looked at her own record. */
	case Own = 'own';
	/** An administrator chose which groups are members, newcomers and keepers: who holds the register is never changed unseen. */
	case Groups = 'groups';
	/** An administrator made herself a keeper. */
	case Keeper = 'keeper';
}
