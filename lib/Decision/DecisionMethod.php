<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

/** How it was decided. */
enum DecisionMethod: string {
	case Consent = 'consent';
	case Consensus = 'consensus';
	case Vote = 'vote';
	case Election = 'election';
	case Coordinator = 'coordinator';
}
