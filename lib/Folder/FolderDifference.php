<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

/** One thing in which a folder is not as its circle intends. */
final readonly class FolderDifference {
	/**
	 * @param ?FolderRight $right as it is; as it should be where it is missing; null where it is not about a right
	 * @param string $reason why something is unavailable, as Wording knows it
	 */
	public function __construct(
		public CircleFolder $folder,
		public FolderDifferenceKind $kind,
		public ?FolderRight $right = null,
		public string $reason = '',
	) {
	}
}
