<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Purpose\Purpose;

/** One purpose by one channel: what a person says yes or no to. */
final readonly class Choice {
	public function __construct(
		public Purpose $purpose,
		public ConsentChannel $channel,
	) {
	}

	/** As ConsentMapper::of() has it. */
	public function key(): string {
		return ConsentMapper::key($this->purpose->id, $this->channel);
	}
}
