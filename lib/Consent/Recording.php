<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Evidence\Evidence;

/** What is to be recorded about one person, checked. */
final readonly class Recording {
	/**
	 * @param non-empty-list<Choice> $choices none twice
	 * @param int $claimedAt when she did it
	 * @param int $notice version that she was shown, 0: none
	 * @param int $validUntil 0: without end
	 */
	public function __construct(
		public ConsentAction $action,
		public ConsentMethod $method,
		public array $choices,
		public int $claimedAt,
		public ?Evidence $evidence = null,
		public int $notice = 0,
		public int $validUntil = 0,
	) {
	}
}
