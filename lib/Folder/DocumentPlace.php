<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\ResponseDefinitions;

/**
 * In which circle's folder something lies that the person of this request has in her files.
 *
 * @psalm-import-type SocleDocumentPlace from ResponseDefinitions
 */
final readonly class DocumentPlace {
	public function __construct(
		private OwnDocument $documents,
		private Folders $folders,
		private FolderAccess $access,
		private FolderReaders $readers,
		private CircleRights $circles,
	) {
	}

	/**
	 * Who still has a folder that is no longer for her learns nothing of it.
	 *
	 * @return SocleDocumentPlace
	 * @throws Invalid
	 * @throws NotFound
	 */
	public function of(string $path): array {
		$folder = $this->innermost($this->documents->wayOut($path));
		$circle = $folder === null ? null : $this->circles->find($folder->circle);
		if ($folder === null || $circle === null || !$this->access->reads($circle, $folder->kind)) {
			return ['circle' => null, 'kind' => '', 'archived' => false, 'writers' => 0, 'names' => [], 'readers' => []];
		}
		return [
			'circle' => ['id' => $circle->id, 'name' => $circle->name],
			'kind' => $folder->kind->value,
			'archived' => $folder->isArchived(),
			...$this->readers->of($circle, $folder),
		];
	}

	/** @param list<int> $way identifiers, from the inside out */
	private function innermost(array $way): ?CircleFolder {
		$found = null;
		foreach ($this->folders->all() as $own) {
			foreach ($own as $folder) {
				$step = array_search($folder->fileId, $way, true);
				if ($step !== false && $folder->isFinished() && ($found === null || $step < $found[0])) {
					$found = [$step, $folder];
				}
			}
		}
		return $found[1] ?? null;
	}
}
