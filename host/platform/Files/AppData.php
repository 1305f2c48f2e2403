<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Files;

use OCP\Files\IAppData;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use OCP\Files\SimpleFS\ISimpleFolder;

/** One app's own files, which nobody sees. */
final readonly class AppData implements IAppData {
	/** @param string $root the app's folder on disk, made when something is first put there */
	public function __construct(
		private string $root,
	) {
	}

	public function getFolder(string $name): ISimpleFolder {
		$path = $this->root . self::clean($name);
		return is_dir($path) ? new SimpleFolder($path) : throw new NotFoundException();
	}

	public function newFolder(string $name): ISimpleFolder {
		$path = $this->root . self::clean($name);
		if (!is_dir($path)) {
			mkdir($path, 0700, true);
		}
		return new SimpleFolder($path);
	}

	private static function clean(string $name): string {
		try {
			return Path::clean($name);
		} catch (BadPath $bad) {
			throw new NotPermittedException('Not a name for a folder', 0, $bad);
		}
	}
}
