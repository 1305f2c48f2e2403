<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

/** How far a decision has come. What becomes of an adopted one is told by its days: see Standing. */
enum DecisionState: string {
	case Draft = 'draft';
	case Proposed = 'proposed';
	case Withdrawn = 'withdrawn';
	case Adopted = 'adopted';

	/** Whether its text may still change. */
	public function isOpen(): bool {
		return $this === self::Draft || $this === self::Proposed;
	}

	public function mayBecome(self $next): bool {
		return match ($this) {
			self::Draft => $next !== self::Draft,
			self::Proposed => $next !== self::Proposed,
			self::Withdrawn => $next === self::Draft,
			self::Adopted => false,
		};
	}
}
