<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Files;

/** Paths as people see them: `/a/b`, `/` for the root. */
final readonly class Path {
	private const FORBIDDEN = '~[\x00-\x1F\x7F\\\\]~';
	private const LONGEST_NAME = 250;

	/**
	 * @return string the only form in which a path is ever joined to a folder on disk
	 * @throws BadPath
	 */
	public static function clean(string $path): string {
		$names = array_filter(explode('/', $path), static fn (string $name): bool => $name !== '');
		array_map(self::check(...), $names);
		return '/' . implode('/', $names);
	}

	public static function parent(string $path): string {
		$end = (int)strrpos($path, '/');
		return $end === 0 ? '/' : substr($path, 0, $end);
	}

	public static function name(string $path): string {
		return substr($path, (int)strrpos($path, '/') + 1);
	}

	public static function join(string $folder, string $name): string {
		return rtrim($folder, '/') . '/' . $name;
	}

	private static function check(string $name): void {
		$bad = $name === '.' || $name === '..' || trim($name) === '' || strlen($name) > self::LONGEST_NAME
			|| !mb_check_encoding($name, 'UTF-8') || preg_match(self::FORBIDDEN, $name) === 1 || str_ends_with($name, Disk::UNFINISHED);
		if ($bad) {
			throw new BadPath('Not a name for a file');
		}
	}
}
