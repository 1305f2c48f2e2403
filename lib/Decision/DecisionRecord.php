<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Ledger\Entry;

/** An adopted decision with all its words, for what is written of it elsewhere. */
final readonly class DecisionRecord {
	/**
	 * @param list<string> $people names of those who were present; without the redacted ones
	 * @param list<string> $tags
	 * @param ?Entry $entry of its adoption in the ledger
	 */
	public function __construct(
		public Decision $decision,
		public DecisionTexts $texts,
		public array $people,
		public array $tags,
		public ?Entry $entry,
	) {
	}
}
