<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

/** Who a logged-in person is to the collective. One person can be several: a keeper is usually a member too. */
enum Role: string {
	case Outsider = 'outsider';
	case Newcomer = 'newcomer';
	case Member = 'member';
	case CircleMember = 'circle_member';
	case Coordinator = 'coordinator';
	case Keeper = 'keeper';
	case Administrator = 'administrator';
}
