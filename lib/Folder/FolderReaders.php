<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Circle\Circle;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\ResponseDefinitions;

/**
 * Who writes in a circle's folder and who reads it, as the circle intends it.
 *
 * @psalm-import-type SocleFolderReaders from ResponseDefinitions
 */
final readonly class FolderReaders {
	public function __construct(
		private CircleReaders $circle,
		private FolderIntent $intent,
		private CollectiveGroups $collective,
	) {
	}

	/** @return SocleFolderReaders nobody where the circle has no group, as a dissolved one */
	public function of(Circle $circle, CircleFolder $folder): array {
		try {
			$writers = $this->circle->of($circle);
		} catch (Conflict) {
			return ['writers' => 0, 'names' => [], 'readers' => []];
		}
		$read = array_filter($this->intent->rights($circle, $folder, []), static fn (FolderRight $right): bool => !$right->write);
		return [
			'writers' => $writers['count'],
			'names' => $writers['names'],
			'readers' => array_values(array_map(fn (FolderRight $right): string => $this->kind($right->who), $read)),
		];
	}

	private function kind(string $group): string {
		return match ($group) {
			$this->collective->members() => 'members',
			$this->collective->newcomers() => 'newcomers',
			default => 'group',
		};
	}
}
