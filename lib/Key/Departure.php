<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

/** How somebody whose account held a key has left. */
enum Departure: string {
	/** There is no such account any more. */
	case Deleted = 'deleted';
	/** The account is there, and nobody can log in with it. */
	case Disabled = 'disabled';
	/** She is neither a member nor a keeper any more. */
	case NotMember = 'not_member';
}
