<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Files;

use OCA\Socle\Host\Share\Share;
use OCA\Socle\Host\Share\Shares;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;

/**
 * One person's files: her own folder, and in its top level the folders that others share with her groups. Every method
 * takes a path as she sees it and does nothing but what she may do.
 */
final class Drive {
	/** @var ?array<string, Place> by the name under which it appears */
	private ?array $received = null;

	/**
	 * @param string $homes the folder in which everybody's folder lies
	 * @param list<string> $groups
	 */
	public function __construct(
		private readonly string $uid,
		private readonly string $homes,
		private readonly Shares $shares,
		private readonly array $groups,
	) {
	}

	/**
	 * @throws NotFoundException
	 * @throws BadPath
	 */
	public function entry(string $path): Entry {
		$path = Path::clean($path);
		return $this->describe($path, $this->existing($path));
	}

	public function find(string $path): ?Entry {
		try {
			return $this->entry($path);
		} catch (NotFoundException) {
			return null;
		}
	}

	/** @return ?string where she sees what has this number; null: nowhere */
	public function pathOf(int $id): ?string {
		$folders = ['/' => $this->home($this->uid)];
		foreach ($this->received() as $name => $place) {
			$folders["/$name"] = $place->onDisk();
		}
		foreach ($folders as $path => $disk) {
			$found = file_exists($disk) ? Disk::find($disk, $id) : null;
			if ($found !== null) {
				return $found === '' ? $path : rtrim($path, '/') . $found;
			}
		}
		return null;
	}

	/**
	 * @return list<Entry> folders first, then by name
	 * @throws NotFoundException
	 */
	public function children(string $path): array {
		$path = Path::clean($path);
		$folder = $this->existing($path);
		$names = is_dir($folder->onDisk()) ? Disk::names($folder->onDisk()) : [];
		$names = [...$names, ...($path === '/' ? array_map(strval(...), array_keys($this->received())) : [])];
		$children = array_filter(array_map(fn (string $name): ?Entry => $this->find(Path::join($path, $name)), $names));
		usort($children, static fn (Entry $a, Entry $b): int => $a->isFolder === $b->isFolder
			? strnatcasecmp($a->name(), $b->name())
			: $b->isFolder <=> $a->isFolder);
		return $children;
	}

	/**
	 * @return resource
	 * @throws NotFoundException
	 */
	public function read(string $path) {
		$place = $this->existing(Path::clean($path));
		$stream = is_file($place->onDisk()) ? fopen($place->onDisk(), 'rb') : false;
		return $stream === false ? throw new NotFoundException() : $stream;
	}

	/**
	 * @param resource|string $data
	 * @param ?int $modified Unix seconds
	 * @throws NotFoundException when there is no such folder
	 * @throws NotPermittedException
	 */
	public function write(string $path, $data, ?int $modified = null): Entry {
		$path = Path::clean($path);
		$there = $this->find($path);
		if ($there?->isFolder === true) {
			throw new NotPermittedException('A folder has this name');
		}
		$place = $there === null ? $this->vacant($path) : $this->allowed($path, Share::UPDATE);
		Disk::write($place->onDisk(), $data, $modified);
		return $this->entry($path);
	}

	/**
	 * @throws NotFoundException when there is no folder to make it in
	 * @throws NotPermittedException
	 */
	public function makeFolder(string $path): Entry {
		$path = Path::clean($path);
		mkdir($this->vacant($path)->onDisk());
		return $this->entry($path);
	}

	/**
	 * @throws NotFoundException
	 * @throws NotPermittedException
	 */
	public function remove(string $path): void {
		$place = $this->movable(Path::clean($path), Share::DELETE);
		Disk::delete($place->onDisk());
		$this->shares->removed($place->owner, $place->path);
	}

	/**
	 * @param bool $replace what is there now goes away
	 * @throws NotFoundException
	 * @throws NotPermittedException
	 */
	public function move(string $from, string $to, bool $replace = false): Entry {
		[$from, $to] = [Path::clean($from), Path::clean($to)];
		$renamed = Path::parent($from) === Path::parent($to);
		$source = $this->movable($from, $renamed ? Share::UPDATE : Share::DELETE);
		$target = $this->vacant($to, $renamed ? Share::UPDATE : Share::CREATE, $replace ? $source : null);
		self::refuseInside($source, $target);
		rename($source->onDisk(), $target->onDisk());
		if ($source->owner === $target->owner) {
			$this->shares->moved($source->owner, $source->path, $target->path);
		} else {
			$this->shares->removed($source->owner, $source->path);
		}
		return $this->entry($to);
	}

	/**
	 * @param bool $replace what is there now goes away
	 * @throws NotFoundException
	 * @throws NotPermittedException
	 */
	public function copy(string $from, string $to, bool $replace = false): Entry {
		[$from, $to] = [Path::clean($from), Path::clean($to)];
		$source = $this->existing($from);
		$target = $this->vacant($to, Share::CREATE, $replace ? $source : null);
		self::refuseInside($source, $target);
		Disk::copy($source->onDisk(), $target->onDisk());
		return $this->entry($to);
	}

	private static function refuseInside(Place $source, Place $target): void {
		if (self::isIn($target, $source)) {
			throw new NotPermittedException('A folder cannot go into itself');
		}
	}

	private static function isIn(Place $inner, Place $outer): bool {
		return str_starts_with($inner->onDisk() . '/', $outer->onDisk() . '/');
	}

	/** @throws NotFoundException also for whatever is or lies behind a link: nothing outside the homes is ever reached */
	private function existing(string $path): Place {
		$place = $this->place($path);
		// PHP remembers for minutes what another process has deleted since
		clearstatcache(true, $place->onDisk());
		return realpath($place->onDisk()) === $place->onDisk() ? $place : throw new NotFoundException();
	}

	private function allowed(string $path, int $permission): Place {
		$place = $this->existing($path);
		return ($place->permissions & $permission) === $permission ? $place : throw new NotPermittedException();
	}

	private function movable(string $path, int $permission): Place {
		$place = $this->allowed($path, $permission);
		return $place->fixed ? throw new NotPermittedException() : $place;
	}

	/**
	 * Where something new may go.
	 *
	 * @param ?Place $coming for this one what is there now goes away, unless one lies in the other
	 */
	private function vacant(string $path, int $permission = Share::CREATE, ?Place $coming = null): Place {
		if (!is_dir($this->allowed(Path::parent($path), $permission)->onDisk())) {
			throw new NotFoundException();
		}
		$place = $this->place($path);
		if (!file_exists($place->onDisk()) && !is_link($place->onDisk())) {
			return $place;
		}
		if ($coming === null || self::isIn($place, $coming) || self::isIn($coming, $place)) {
			throw new NotPermittedException('The name is taken');
		}
		$this->remove($path);
		return $place;
	}

	private function place(string $path): Place {
		$top = explode('/', $path)[1];
		$received = $this->received()[$top] ?? null;
		if ($received === null) {
			return new Place($this->uid, $this->home($this->uid), $path, Share::ALL, $path === '/', false);
		}
		$below = substr($path, strlen($top) + 1);
		return new Place($received->owner, $received->root, $received->path . $below, $received->permissions, $below === '', $below === '');
	}

	/**
	 * The rights that several groups give to one folder add up. Where her own files or another share have the name, it gets a
	 * number.
	 *
	 * @return array<string, Place>
	 */
	private function received(): array {
		if ($this->received !== null) {
			return $this->received;
		}
		$rights = [];
		foreach ($this->shares->withGroups($this->groups) as $share) {
			if ($share->owner !== $this->uid) {
				$before = $rights[$share->owner . $share->path][2] ?? 0;
				$rights[$share->owner . $share->path] = [$share->owner, $share->path, $before | $share->permissions];
			}
		}
		$received = [];
		foreach ($rights as [$owner, $path, $permissions]) {
			$name = $wanted = Path::name($path);
			for ($number = 2; isset($received[$name]) || file_exists($this->home($this->uid) . '/' . $name); $number++) {
				$name = "$wanted ($number)";
			}
			$received[$name] = new Place($owner, $this->home($owner), $path, $permissions, true, true);
		}
		return $this->received = $received;
	}

	private function home(string $uid): string {
		$home = $this->homes . Path::clean('/' . str_replace('/', ' ', $uid));
		if (!is_dir($home)) {
			mkdir($home, 0700, true);
		}
		return (string)realpath($home);
	}

	private function describe(string $path, Place $place): Entry {
		$disk = $place->onDisk();
		$size = Disk::size($disk);
		$id = (int)fileinode($disk);
		$modified = (int)filemtime($disk);
		$groups = [];
		foreach ($place->owner === $this->uid ? $this->shares->ofOwner($this->uid) : [] as $share) {
			if ($share->path === $place->path) {
				$groups[] = $share->group;
			}
		}
		$permissions = $place->fixed ? $place->permissions & ~(Share::DELETE | Share::SHARE) : $place->permissions;
		return new Entry($path, is_dir($disk), $id, $size, $modified, md5("$id $modified $size"), $place->owner, $permissions, $place->received, $groups);
	}
}
