<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Files;

use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use OCP\Files\SimpleFS\ISimpleFile;
use OCP\Files\SimpleFS\ISimpleFolder;

final readonly class SimpleFolder implements ISimpleFolder {
	public function __construct(
		private string $path,
	) {
	}

	public function getDirectoryListing(): array {
		$names = array_filter((array)scandir($this->path), fn (string|false $name): bool => is_string($name) && is_file($this->path . '/' . $name));
		return array_values(array_map(fn (string|false $name): SimpleFile => new SimpleFile($this->path . '/' . $name), $names));
	}

	public function fileExists(string $name): bool {
		return is_file($this->path($name));
	}

	public function getFile(string $name): ISimpleFile {
		return $this->fileExists($name) ? new SimpleFile($this->path($name)) : throw new NotFoundException();
	}

	public function newFile(string $name, $content = null): ISimpleFile {
		$file = new SimpleFile($this->path($name));
		if ($content !== null) {
			$file->putContent($content);
		}
		return $file;
	}

	public function delete(): void {
		Disk::delete($this->path);
	}

	private function path(string $name): string {
		try {
			return $this->path . Path::clean('/' . str_replace('/', '\\', $name));
		} catch (BadPath $bad) {
			throw new NotPermittedException('Not a name for a file', 0, $bad);
		}
	}
}
