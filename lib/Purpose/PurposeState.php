<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Purpose;

/** Whether people are asked for a purpose. */
enum PurposeState: string {
	case Off = 'off';
	case On = 'on';
	/** Nobody is asked any more; what was consented to stays, and can be withdrawn. */
	case Retired = 'retired';
}
