<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

/** Whether it was adopted here, or before Socle was there. */
enum DecisionOrigin: string {
	case Here = 'here';
	case TakenOver = 'taken_over';
}
