<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

/** What an account is to the collective, as far as it matters to who may be in a circle's groups. */
enum Standing {
	case Member;
	case Newcomer;
	case Outsider;
	/** Of the collective, but the account is switched off. */
	case Disabled;
}
