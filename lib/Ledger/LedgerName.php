<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

/** Each ledger is a chain of its own. */
enum LedgerName: string {
	case Consent = 'consent';
	case Decision = 'decision';
}
