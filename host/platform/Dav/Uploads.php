<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Dav;

use OCA\Socle\Host\Files\Disk;
use OCA\Socle\Host\Files\Entry;
use OCP\Files\NotFoundException;
use OCP\IConfig;

/**
 * Files that come in pieces, as Nextcloud takes them: a folder `/uploads/<user>/<upload>`, in it pieces named by numbers, and a
 * MOVE of its `.file` to where the whole is to be.
 */
final readonly class Uploads {
	private const LONGEST = 10_000;

	public function __construct(
		private IConfig $config,
	) {
	}

	public static function are(string $path): bool {
		return str_starts_with($path, '/uploads/');
	}

	/**
	 * @throws NotFoundException also for somebody else's
	 * @throws Refusal
	 */
	public function handle(Request $request, string $uid): Answer {
		[$folder, $name] = $this->place($request->path, $uid);
		if ($request->method === 'MKCOL' && $name === '') {
			return is_dir($folder) ? throw new Refusal(405, 'The name is taken') : new Answer(mkdir($folder, 0700, true) ? 201 : 507);
		}
		if (!is_dir($folder)) {
			throw new NotFoundException();
		}
		if ($request->method === 'DELETE' && $name === '') {
			Disk::delete($folder);
			return new Answer(204);
		}
		if ($request->method === 'PUT' && (int)$name >= 1 && (int)$name <= self::LONGEST) {
			$there = is_file("$folder/$name");
			Disk::write("$folder/$name", $request->body, null);
			return new Answer($there ? 204 : 201);
		}
		throw new Refusal(405, 'Not for a piece of a file');
	}

	/**
	 * The whole goes where it belongs, and its pieces go away.
	 *
	 * @param callable(resource): Entry $write
	 * @throws NotFoundException
	 * @throws Refusal
	 */
	public function assemble(Request $request, string $uid, callable $write): Entry {
		[$folder, $name] = $this->place($request->path, $uid);
		$whole = tmpfile();
		if ($name !== '.file' || !is_dir($folder) || $whole === false) {
			throw new NotFoundException();
		}
		$pieces = Disk::names($folder);
		sort($pieces, SORT_NUMERIC);
		foreach ($pieces as $piece) {
			$part = fopen("$folder/$piece", 'rb');
			if ($part !== false) {
				stream_copy_to_stream($part, $whole);
				fclose($part);
			}
		}
		$expected = $request->header('oc-total-length');
		if ($expected !== null && (int)$expected !== ftell($whole)) {
			throw new Refusal(400, "The pieces are not $expected bytes");
		}
		rewind($whole);
		$entry = $write($whole);
		Disk::delete($folder);
		return $entry;
	}

	/** @return array{string, string} the upload's folder on disk, and the name in it; '' for itself */
	private function place(string $path, string $uid): array {
		$own = preg_match('~^/uploads/([^/]+)/([\w-]{1,64})(?:/(\d{1,5}|\.file))?$~', $path, $parts) === 1 && rawurldecode($parts[1]) === $uid;
		$homes = $this->config->getSystemValueString('datadirectory') . '/uploads';
		return $own ? ["$homes/" . bin2hex($uid) . "/{$parts[2]}", $parts[3] ?? ''] : throw new NotFoundException();
	}
}
