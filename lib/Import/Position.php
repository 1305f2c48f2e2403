<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

/** Where reading stands, between two records: chunk, bytes into it, the number of the last record, bytes from the start. */
final readonly class Position {
	public function __construct(
		public int $chunk = 0,
		public int $offset = 0,
		public int $row = 0,
		public int $bytes = 0,
	) {
	}
}
