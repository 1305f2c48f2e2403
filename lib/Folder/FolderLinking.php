<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleAction;
use OCA\Socle\Circle\CircleLog;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCP\Files\Folder;
use OCP\Files\IRootFolder;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;

/** A folder that is there becomes a circle's, as it is and with the rights that it has. */
final readonly class FolderLinking {
	private const PATH_LIMIT = 4000;

	public function __construct(
		private FolderMapper $folders,
		private IRootFolder $files,
		private Viewer $viewer,
		private CircleLog $log,
	) {
	}

	/**
	 * @param string $path in the files of the person of this request
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function link(Circle $circle, FolderKind $kind, string $path): void {
		$node = $this->node($path);
		$owner = $node->isShared() ? $node->getOwner()?->getUID() ?? '' : $this->viewer->id();
		if (in_array($node->getId(), $this->folders->files(), true)) {
			throw new Conflict('folder_taken', 'path');
		}
		if ($this->folders->find($circle->id, $kind) !== null) {
			throw new Conflict('folder_exists', 'kind');
		}
		$this->folders->begin($circle->id, $kind, FolderDriver::Link);
		$folder = $this->folders->find($circle->id, $kind);
		if ($folder === null || !$this->folders->claim($folder, FolderDriver::Link)) {
			throw new Conflict('folder_exists', 'kind');
		}
		$this->folders->finish($folder, new FolderPlace($owner, $node->getId(), $node->getName()));
		$this->log->record($circle->id, CircleAction::Folder, '', $node->getName());
	}

	/**
	 * Socle leaves the folder alone from now on: it stays, with all that is in it and the rights that it has.
	 *
	 * @throws NotFound
	 */
	public function unlink(Circle $circle, FolderKind $kind): void {
		$folder = $this->folders->find($circle->id, $kind) ?? throw new NotFound();
		$this->folders->forget($folder);
		$this->log->record($circle->id, CircleAction::Folder, '', '');
	}

	/** @throws Invalid */
	private function node(string $path): Folder {
		if (strlen($path) > self::PATH_LIMIT || trim($path, '/') === '') {
			throw new Invalid('folder_unknown', 'path');
		}
		try {
			$node = $this->files->getUserFolder($this->viewer->id())->get($path);
		} catch (NotFoundException|NotPermittedException) {
			throw new Invalid('folder_unknown', 'path');
		}
		return $node instanceof Folder ? $node : throw new Invalid('folder_unknown', 'path');
	}
}
