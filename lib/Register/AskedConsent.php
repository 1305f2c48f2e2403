<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Consent\ConsentState;
use OCA\Socle\Problem\Invalid;

/** The state of a consent that a filter asks for: `newsletter:email:granted`. */
final readonly class AskedConsent {
	private function __construct(
		public string $purpose,
		public ConsentChannel $channel,
		public ConsentState $state,
	) {
	}

	/** @throws Invalid */
	public static function of(string $text): self {
		$parts = explode(':', $text);
		$channel = ConsentChannel::tryFrom($parts[1] ?? '');
		$state = ConsentState::tryFrom($parts[2] ?? '');
		if (count($parts) !== 3 || $parts[0] === '' || $channel === null || $state === null) {
			throw new Invalid('filter_invalid', 'consent');
		}
		return new self($parts[0], $channel, $state);
	}

	/** Whether it can only be so because something was recorded. */
	public function isExplicit(): bool {
		return $this->state !== ConsentState::None && $this->state !== ConsentState::Unproven;
	}
}
