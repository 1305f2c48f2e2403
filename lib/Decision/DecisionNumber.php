<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

/** A decision's number: the circle's code, the year in which it was decided, and how many there were before, without gaps. */
final readonly class DecisionNumber {
	public function __construct(
		public string $code,
		public int $year,
		public int $sequence,
	) {
	}

	public function text(): string {
		return sprintf('%s-%d-%03d', $this->code, $this->year, $this->sequence);
	}
}
