<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

/** What an adopted decision is on a day. */
enum Standing: string {
	case Upcoming = 'upcoming';
	case InForce = 'in_force';
	case Amended = 'amended';
	case Superseded = 'superseded';
	case Revoked = 'revoked';
	case Expired = 'expired';
}
