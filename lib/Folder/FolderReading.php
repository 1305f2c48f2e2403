<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Circle\Circle;
use OCA\Socle\ResponseDefinitions;
use OCP\Files\Folder;
use OCP\Files\IRootFolder;

/**
 * The folders of a circle where the person of this request has them in her own files.
 *
 * @psalm-import-type SocleCircleFolder from ResponseDefinitions
 * @psalm-import-type SocleCircleFolderList from ResponseDefinitions
 */
final readonly class FolderReading {
	public function __construct(
		private Folders $folders,
		private FolderAccess $access,
		private IRootFolder $files,
		private Viewer $viewer,
	) {
	}

	/** @return SocleCircleFolderList */
	public function of(Circle $circle): array {
		$own = array_filter($this->folders->of($circle), fn (CircleFolder $folder): bool => $folder->isFinished() && $this->access->reads($circle, $folder->kind));
		$home = $own === [] ? null : $this->files->getUserFolder($this->viewer->id());
		return [
			'folders' => array_values(array_map(fn (CircleFolder $folder): array => $this->describe($folder, $home), $own)),
			'writes' => $this->access->writes($circle),
		];
	}

	/** @return SocleCircleFolder */
	private function describe(CircleFolder $folder, ?Folder $home): array {
		$node = $home?->getFirstNodeById($folder->fileId);
		return [
			'kind' => $folder->kind->value,
			'driver' => $folder->driver->value,
			'name' => $node?->getName() ?? $folder->name,
			'file_id' => $folder->fileId,
			'path' => $home === null || $node === null ? null : $home->getRelativePath($node->getPath()),
			'can_write' => $node?->isCreatable() ?? false,
			'archived' => $folder->isArchived(),
		];
	}
}
