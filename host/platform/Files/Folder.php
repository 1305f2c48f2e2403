<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Files;

use OCP\Files\File as IFile;
use OCP\Files\Folder as IFolder;
use OCP\Files\Node as INode;
use OCP\Files\NotFoundException;

final class Folder extends Node implements IFolder {
	public function getRelativePath($path) {
		$own = $this->getPath();
		return $path === $own ? '/' : (str_starts_with($path, "$own/") ? substr($path, strlen($own)) : null);
	}

	public function getDirectoryListing(): array {
		return array_map(
			fn (Entry $entry): INode => self::at($this->drive, $this->user, $this->users, $entry->path),
			$this->drive->children($this->path),
		);
	}

	public function get($path) {
		return self::at($this->drive, $this->user, $this->users, Path::join($this->path, ltrim($path, '/')));
	}

	public function nodeExists($path) {
		try {
			$this->get($path);
			return true;
		} catch (NotFoundException) {
			return false;
		}
	}

	public function newFolder($path): IFolder {
		$entry = self::guarded(fn (): Entry => $this->drive->makeFolder(Path::join($this->path, ltrim($path, '/'))));
		return new self($this->drive, $this->user, $this->users, $entry->path);
	}

	public function newFile($path, $content = null): IFile {
		$entry = self::guarded(fn (): Entry => $this->drive->write(Path::join($this->path, ltrim($path, '/')), $content ?? ''));
		return new File($this->drive, $this->user, $this->users, $entry->path);
	}

	public function getFirstNodeById(int $id): ?INode {
		$path = $this->drive->pathOf($id);
		return $path !== null && str_starts_with("$path/", rtrim($this->path, '/') . '/')
			? self::at($this->drive, $this->user, $this->users, $path)
			: null;
	}

	/** There is no limit but the disk's. */
	public function getFreeSpace(): int {
		return -3;
	}
}
