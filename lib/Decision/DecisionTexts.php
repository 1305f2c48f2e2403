<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Row;

/** What a decision says, in Markdown. */
final readonly class DecisionTexts {
	/** @param string $summary what all members can read of a private circle's */
	public function __construct(
		public string $text,
		public string $context,
		public string $summary,
	) {
	}

	public static function of(?Row $row): self {
		return new self($row?->text('text') ?? '', $row?->text('context') ?? '', $row?->text('summary') ?? '');
	}
}
