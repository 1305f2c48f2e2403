<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Dav;

use OCA\Socle\Host\Files\BadPath;
use OCA\Socle\Host\Files\Drive;
use OCA\Socle\Host\Files\Drives;
use OCA\Socle\Host\Files\Entry;
use OCA\Socle\Host\Files\MediaType;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use OCP\IUser;

/** WebDAV on `/remote.php/dav/files/<user>/`, as far as Nextcloud's own browser libraries use it. Rights are `Drive`'s. */
final readonly class Server {
	private const METHODS = 'OPTIONS, GET, HEAD, PROPFIND, PUT, MKCOL, MOVE, COPY, DELETE, REPORT, SEARCH';
	private const RECENT = 100;

	public function __construct(
		private Drives $drives,
		private MultiStatus $xml,
		private Uploads $uploads,
	) {
	}

	public function handle(Request $request, IUser $user): Answer {
		try {
			return $this->answer($request, $this->drives->of($user), $user->getUID());
		} catch (BadPath $error) {
			return self::refusal(400, $error->getMessage());
		} catch (NotFoundException) {
			return self::refusal(404, 'There is no such file');
		} catch (NotPermittedException $error) {
			return self::refusal(403, $error->getMessage());
		} catch (Refusal $error) {
			return self::refusal($error->getCode(), $error->getMessage());
		}
	}

	/**
	 * @throws NotFoundException
	 * @throws NotPermittedException
	 * @throws Refusal
	 */
	private function answer(Request $request, Drive $drive, string $uid): Answer {
		if ($request->method === 'OPTIONS') {
			return new Answer(200, ['Allow' => self::METHODS, 'DAV' => '1, 3']);
		}
		if ($request->method === 'SEARCH') {
			return $this->xml->answer($uid, $this->recent($drive, $request->text()), $this->xml->asked($request->text()));
		}
		if (Uploads::are($request->path)) {
			return $request->method === 'MOVE' ? $this->assemble($drive, $request, $uid) : $this->uploads->handle($request, $uid);
		}
		$path = self::path($request->path, $uid);
		return match ($request->method) {
			'GET', 'HEAD' => $this->get($drive, $path, $request),
			'PROPFIND' => $this->propfind($drive, $path, $request, $uid),
			'REPORT' => $this->xml->answer($uid, [], []),
			'PUT' => $this->put($drive, $path, $request),
			'MKCOL' => $this->mkcol($drive, $path),
			'MOVE', 'COPY' => $this->transfer($drive, $path, $request, $uid),
			'DELETE' => $this->delete($drive, $path, $request),
			default => new Answer(405, ['Allow' => self::METHODS]),
		};
	}

	/** Somebody else's files are as if they were not there. */
	private static function path(string $raw, string $uid): string {
		$path = rawurldecode($raw);
		$root = "/files/$uid";
		return $path === $root || str_starts_with($path, "$root/") ? '/' . ltrim(substr($path, strlen($root)), '/') : throw new NotFoundException();
	}

	/** What could run a script is only ever downloaded. */
	private function get(Drive $drive, string $path, Request $request): Answer {
		$entry = $drive->entry($path);
		if ($entry->isFolder) {
			throw new Refusal(405, 'A folder has no content to download');
		}
		$headers = [
			'Content-Type' => $entry->type() . (str_starts_with($entry->type(), 'text/') ? '; charset=utf-8' : ''),
			'Content-Length' => (string)$entry->size,
			'Content-Disposition' => (MediaType::isShown($entry->type()) ? 'inline' : 'attachment') . "; filename*=UTF-8''" . rawurlencode($entry->name()),
			'Content-Security-Policy' => "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; sandbox",
			'X-Content-Type-Options' => 'nosniff',
			...self::identity($entry),
		];
		if ($request->header('if-none-match') === $headers['ETag']) {
			return new Answer(304, self::identity($entry));
		}
		return new Answer(200, $headers, $request->method === 'HEAD' ? '' : $drive->read($path));
	}

	private function propfind(Drive $drive, string $path, Request $request, string $uid): Answer {
		$entry = $drive->entry($path);
		$asked = $this->xml->asked($request->text());
		$children = $request->header('depth') === '0' ? [] : $drive->children($path);
		return $this->xml->answer($uid, [$entry, ...$children], $asked);
	}

	private function put(Drive $drive, string $path, Request $request): Answer {
		$before = $drive->find($path);
		self::checkMatch($before, $request);
		if ($before?->isFolder === true) {
			throw new Refusal(409, 'A folder has this name');
		}
		$modified = $request->header('x-oc-mtime');
		$entry = $drive->write($path, $request->body, $modified === null ? null : (int)$modified);
		$headers = self::identity($entry) + ($modified === null ? [] : ['X-OC-MTime' => 'accepted']);
		return new Answer($before === null ? 201 : 204, $headers);
	}

	private function mkcol(Drive $drive, string $path): Answer {
		if ($drive->find($path) !== null) {
			throw new Refusal(405, 'The name is taken');
		}
		return new Answer(201, self::identity(self::inParent(fn (): Entry => $drive->makeFolder($path))));
	}

	private function transfer(Drive $drive, string $path, Request $request, string $uid): Answer {
		$drive->entry($path);
		$target = self::destination($request, $uid);
		if (str_starts_with($target, rtrim($path, '/') . '/')) {
			throw new Refusal(409, 'A folder cannot go into itself');
		}
		$there = self::vacate($drive, $target, $request);
		$entry = self::inParent(fn (): Entry => $request->method === 'MOVE' ? $drive->move($path, $target, true) : $drive->copy($path, $target, true));
		return new Answer($there === null ? 201 : 204, self::identity($entry));
	}

	private function assemble(Drive $drive, Request $request, string $uid): Answer {
		$target = self::destination($request, $uid);
		$there = self::vacate($drive, $target, $request);
		$modified = $request->header('x-oc-mtime');
		$entry = $this->uploads->assemble($request, $uid, static fn ($whole): Entry => self::inParent(
			static fn (): Entry => $drive->write($target, $whole, $modified === null ? null : (int)$modified),
		));
		return new Answer($there === null ? 201 : 204, self::identity($entry));
	}

	/** @throws NotPermittedException */
	private static function destination(Request $request, string $uid): string {
		$address = (string)parse_url($request->header('destination') ?? '', PHP_URL_PATH);
		$start = strpos($address, '/remote.php/dav/');
		try {
			return $start === false ? throw new NotFoundException() : self::path(substr($address, $start + strlen('/remote.php/dav')), $uid);
		} catch (NotFoundException) {
			throw new NotPermittedException('The destination is not among your files');
		}
	}

	/**
	 * @return ?Entry what goes away
	 * @throws Refusal
	 */
	private static function vacate(Drive $drive, string $target, Request $request): ?Entry {
		$there = $drive->find($target);
		return $there === null || $request->header('overwrite') !== 'F' ? $there : throw new Refusal(412, 'The name is taken');
	}

	private function delete(Drive $drive, string $path, Request $request): Answer {
		self::checkMatch($drive->entry($path), $request);
		$drive->remove($path);
		return new Answer(204);
	}

	/**
	 * The files changed since the moment that the search names, newest first.
	 *
	 * @return list<Entry>
	 */
	private function recent(Drive $drive, string $body): array {
		$since = 0;
		foreach (MultiStatus::parse($body)->getElementsByTagNameNS('DAV:', 'literal') as $literal) {
			$since = max($since, (int)$literal->textContent);
		}
		$found = [];
		$folders = ['/'];
		while ($folders !== []) {
			foreach ($drive->children(array_shift($folders)) as $entry) {
				if ($entry->isFolder) {
					$folders[] = $entry->path;
				} elseif ($entry->modified > $since) {
					$found[] = $entry;
				}
			}
		}
		usort($found, static fn (Entry $a, Entry $b): int => $b->modified <=> $a->modified);
		return array_slice($found, 0, self::RECENT);
	}

	/** Two people write one file: the second one is told. */
	private static function checkMatch(?Entry $there, Request $request): void {
		$wanted = $request->header('if-match');
		if (($wanted !== null && $wanted !== '"' . $there?->etag . '"') || ($there !== null && $request->header('if-none-match') === '*')) {
			throw new Refusal(412, 'The file is not the one that you know');
		}
	}

	/**
	 * @param callable(): Entry $action
	 * @throws Refusal a missing folder above the target is a conflict (RFC 4918), not a missing target
	 */
	private static function inParent(callable $action): Entry {
		try {
			return $action();
		} catch (NotFoundException) {
			throw new Refusal(409, 'There is no such folder');
		}
	}

	/** @return array<string, string> */
	private static function identity(Entry $entry): array {
		return [
			'ETag' => '"' . $entry->etag . '"',
			'OC-ETag' => '"' . $entry->etag . '"',
			'OC-FileId' => (string)$entry->id,
			'Last-Modified' => gmdate('D, d M Y H:i:s \G\M\T', $entry->modified),
		];
	}

	private static function refusal(int $status, string $message): Answer {
		$text = htmlspecialchars($message, ENT_XML1);
		$xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<d:error xmlns:d=\"DAV:\" xmlns:s=\"http://sabredav.org/ns\"><s:message>$text</s:message></d:error>\n";
		return new Answer($status, ['Content-Type' => 'application/xml; charset=utf-8'], $xml);
	}
}
