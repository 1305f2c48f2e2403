<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Circle\Circle;
use OCP\Files\File;
use OCP\Files\Folder;
use OCP\Files\IRootFolder;

/**
 * Files in the folder of a circle where the person of this request reads them. The private folder of an open circle is left out:
 * whoever reads what the circle says would learn the names in it.
 */
final readonly class CircleDocuments {
	public function __construct(
		private Folders $folders,
		private IRootFolder $files,
		private Viewer $viewer,
	) {
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, File> those that are there, by identifier
	 */
	public function find(Circle $circle, array $ids): array {
		$found = [];
		foreach ($ids === [] ? [] : $this->folders($circle) as $folder) {
			foreach ($ids as $id) {
				$file = $folder->getFirstNodeById($id);
				if ($file instanceof File) {
					$found[$id] = $file;
				}
			}
		}
		return $found;
	}

	/** @return iterable<Folder> */
	private function folders(Circle $circle): iterable {
		$home = $this->files->getUserFolder($this->viewer->id());
		foreach ($this->folders->of($circle) as $folder) {
			$node = $folder->isFinished() && ($circle->private || $folder->kind === FolderKind::Open) ? $home->getFirstNodeById($folder->fileId) : null;
			if ($node instanceof Folder) {
				yield $node;
			}
		}
	}
}
