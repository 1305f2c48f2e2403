<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

/** Where a driver has a folder now. */
final readonly class FolderPlace {
	/** @param string $reference what the driver calls it */
	public function __construct(
		public string $reference,
		public int $fileId,
		public string $name,
	) {
	}
}
