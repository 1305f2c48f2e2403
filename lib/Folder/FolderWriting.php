<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Circle\Circle;
use OCP\Files\File;
use OCP\Files\Folder;

/**
 * Puts records of a circle into its folder, as an account that can write there. What is private goes only where the circle alone
 * reads. No file of anybody else's is ever written over.
 */
final readonly class FolderWriting {
	private const ENDING = '.md';

	public function __construct(
		private Folders $folders,
		private FolderNaming $naming,
		private FolderAccounts $accounts,
	) {
	}

	/**
	 * Done again after it was interrupted, it finds the file that it has written.
	 *
	 * @param bool $private for the circle alone
	 * @param string $name without its ending
	 * @param int $fileId of the file that it was before; 0 for none
	 * @throws FolderFailure
	 */
	public function put(Circle $circle, bool $private, string $name, string $content, int $fileId): WrittenFile {
		$folder = $this->folder($circle, $private);
		return $this->accounts->inFolder($circle, $folder, true, function (Folder $node) use ($name, $content, $fileId): WrittenFile {
			$free = (int)$node->getFreeSpace();
			if ($free >= 0 && $free < strlen($content)) {
				throw new FolderFailure('folder_full');
			}
			$file = $fileId === 0 ? null : $node->getFirstNodeById($fileId);
			if ($file instanceof File) {
				$file->putContent($content);
				return new WrittenFile($file->getId(), $file->getName(), hash('sha256', $content));
			}
			return $this->add($this->records($node), self::safe($name), $content);
		});
	}

	/**
	 * @return ?string the SHA-256 of what a file is now; null: it is no longer in the circle's folder
	 * @throws FolderFailure where nobody can look
	 */
	public function hash(Circle $circle, bool $private, int $fileId): ?string {
		return $this->accounts->inFolder($circle, $this->folder($circle, $private), false, static function (Folder $node) use ($fileId): ?string {
			$file = $node->getFirstNodeById($fileId);
			return $file instanceof File ? $file->hash('sha256') : null;
		});
	}

	/** @return string a name that every file system takes */
	public static function safe(string $name): string {
		$clean = (string)preg_replace(['~[\x00-\x1F\x7F/\\\\<>:"|?*]+~u', '/\s+/u'], ' ', $name);
		$short = trim(mb_strcut(trim($clean, ' .'), 0, 160), ' .');
		return $short === '' ? '-' : $short;
	}

	/** @throws FolderFailure */
	private function folder(Circle $circle, bool $private): CircleFolder {
		// what was written for the circle alone stays out of the folder that others read, also when the circle has opened since
		$kinds = match (true) {
			!$private => [FolderKind::Open, FolderKind::Private],
			$circle->private => [FolderKind::Private, FolderKind::Open],
			default => [FolderKind::Private],
		};
		$folders = $this->folders->of($circle);
		foreach ($kinds as $kind) {
			foreach ($folders as $folder) {
				if ($folder->kind === $kind && $folder->isFinished()) {
					return $folder;
				}
			}
		}
		throw new FolderFailure('folder_missing');
	}

	private function records(Folder $folder): Folder {
		$name = $this->naming->records();
		if (!$folder->nodeExists($name)) {
			return $folder->newFolder($name);
		}
		$there = $folder->get($name);
		return $there instanceof Folder ? $there : $folder;
	}

	private function add(Folder $folder, string $name, string $content): WrittenFile {
		$hash = hash('sha256', $content);
		$free = $name . self::ENDING;
		for ($number = 2; $folder->nodeExists($free); $number++) {
			$there = $folder->get($free);
			if ($there instanceof File && $there->hash('sha256') === $hash) {
				return new WrittenFile($there->getId(), $free, $hash);
			}
			$free = "$name ($number)" . self::ENDING;
		}
		return new WrittenFile($folder->newFile($free, $content)->getId(), $free, $hash);
	}
}
