<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

/** A mail or a telephone: as typed, and as compared (see Reach). Of each channel one counts as preferred: see ContactFields. */
final readonly class ContactPoint {
	public function __construct(
		public Channel $channel,
		public string $value,
		public string $normalised,
		public bool $preferred = false,
	) {
	}
}
