<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

/** Who can be given a folder. Socle gives it to groups only; whatever else is found was given by somebody else. */
enum Grantee: string {
	case Group = 'group';
	case Account = 'account';
	/** A team of the app Teams. */
	case Team = 'team';
	/** Whoever has an address, a mail or an account elsewhere. */
	case Outside = 'outside';
}
