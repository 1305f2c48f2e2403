<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Files;

use FilesystemIterator;
use RecursiveDirectoryIterator;
use RecursiveIteratorIterator;
use RuntimeException;
use SplFileInfo;

/** What PHP's file functions lack. Every path is absolute and was checked before; links are never followed. */
final readonly class Disk {
	/** No file may be given such a name, neither here nor in Nextcloud. */
	public const UNFINISHED = '.part';

	/** @return int in bytes, of a folder with all that lies in it */
	public static function size(string $path): int {
		if (!is_dir($path)) {
			return (int)filesize($path);
		}
		$size = 0;
		foreach (self::tree($path) as $file) {
			$size += $file->isFile() && !$file->isLink() ? (int)$file->getSize() : 0;
		}
		return $size;
	}

	public static function delete(string $path): void {
		foreach (is_dir($path) ? self::tree($path) : [] as $file) {
			$file->isDir() && !$file->isLink() ? rmdir($file->getPathname()) : unlink($file->getPathname());
		}
		is_dir($path) ? rmdir($path) : unlink($path);
	}

	public static function copy(string $from, string $to): void {
		if (!is_dir($from)) {
			copy($from, $to);
			return;
		}
		mkdir($to);
		foreach (new FilesystemIterator($from) as $file) {
			if ($file instanceof SplFileInfo && !$file->isLink()) {
				self::copy($file->getPathname(), $to . '/' . $file->getFilename());
			}
		}
	}

	/**
	 * Whole or not at all: an upload that breaks off leaves what was there. What was there keeps its number (`fileid`), and
	 * its time always grows, so that its ETag changes.
	 *
	 * @param resource|string $data
	 * @param ?int $modified Unix seconds
	 */
	public static function write(string $path, $data, ?int $modified): void {
		$temporary = dirname($path) . '/' . bin2hex(random_bytes(8)) . self::UNFINISHED;
		try {
			if (file_put_contents($temporary, $data) === false) {
				throw new RuntimeException('No room to write the file');
			}
			$before = is_file($path) ? (int)filemtime($path) : 0;
			is_file($path) ? copy($temporary, $path) : rename($temporary, $path);
		} finally {
			if (is_file($temporary)) {
				unlink($temporary);
			}
		}
		touch($path, $modified ?? max(time(), $before + 1));
		clearstatcache(true, $path);
	}

	/** @return ?string the path below, with a slash before it, of what has this number; '' where it is the folder itself */
	public static function find(string $folder, int $id): ?string {
		if ((int)fileinode($folder) === $id) {
			return '';
		}
		foreach (is_dir($folder) ? self::tree($folder) : [] as $file) {
			if (!$file->isLink() && $file->getInode() === $id) {
				return substr($file->getPathname(), strlen($folder));
			}
		}
		return null;
	}

	/** @return list<string> what lies in a folder, but uploads that are under way or broke off */
	public static function names(string $folder): array {
		$names = scandir($folder);
		return array_values(array_filter(
			$names === false ? [] : $names,
			static fn (string $name): bool => $name !== '.' && $name !== '..' && !str_ends_with($name, self::UNFINISHED),
		));
	}

	/** @return iterable<SplFileInfo> what lies deepest comes first */
	private static function tree(string $path): iterable {
		/** @var iterable<SplFileInfo> */
		return new RecursiveIteratorIterator(
			new RecursiveDirectoryIterator($path, FilesystemIterator::SKIP_DOTS),
			RecursiveIteratorIterator::CHILD_FIRST,
		);
	}
}
