<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Evidence;

/** A scan or a photograph, as it was brought. */
final readonly class Scan {
	/** @param string $name that a file of it is given: says nothing of anybody */
	public function __construct(
		public string $name,
		public ScanType $type,
		public string $bytes,
	) {
	}
}
