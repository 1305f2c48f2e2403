<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Suppression;

/** Why an address is never written to again. */
enum SuppressionReason: string {
	case Objection = 'objection';
	/** A refusal or a withdrawal of one purpose. */
	case Withdrawal = 'withdrawal';
	case Erasure = 'erasure';
}
