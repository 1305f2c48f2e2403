<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

/** A file that Socle has written, as it lies in a circle's folder. */
final readonly class WrittenFile {
	public function __construct(
		public int $fileId,
		public string $name,
		public string $hash,
	) {
	}
}
