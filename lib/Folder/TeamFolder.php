<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

/** A folder of the app Team folders, as that app describes it. */
final readonly class TeamFolder {
	/**
	 * @param int $root file identifier
	 * @param bool $hasRules whether rules of its own can hide parts of it
	 * @param list<FolderRight> $rights
	 */
	public function __construct(
		public int $id,
		public string $name,
		public int $root,
		public bool $hasRules,
		public array $rights,
	) {
	}
}
