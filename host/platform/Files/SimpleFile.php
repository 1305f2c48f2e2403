<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Files;

use OCP\Files\SimpleFS\ISimpleFile;

final readonly class SimpleFile implements ISimpleFile {
	public function __construct(
		private string $path,
	) {
	}

	public function getName(): string {
		return basename($this->path);
	}

	public function getMTime(): int {
		return is_file($this->path) ? (int)filemtime($this->path) : 0;
	}

	public function getSize(): int {
		return is_file($this->path) ? (int)filesize($this->path) : 0;
	}

	public function putContent($data): void {
		Disk::write($this->path, $data, null);
	}

	public function delete(): void {
		Disk::delete($this->path);
	}

	public function read() {
		return is_file($this->path) ? fopen($this->path, 'rb') : false;
	}
}
