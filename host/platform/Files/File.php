<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Files;

use OCP\Files\File as IFile;

final class File extends Node implements IFile {
	public function putContent($data): void {
		self::guarded(fn (): Entry => $this->drive->write($this->path, $data));
	}

	public function hash($type, $raw = false) {
		$context = hash_init($type);
		hash_update_stream($context, self::guarded(fn () => $this->drive->read($this->path)));
		return hash_final($context, $raw);
	}
}
