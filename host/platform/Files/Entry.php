<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Files;

use OCA\Socle\Host\Share\Share;

/** A file or folder as one person sees it. */
final readonly class Entry {
	/**
	 * @param string $path in that person's files
	 * @param int $size in bytes, of a folder with all that lies in it
	 * @param int $permissions of `Share::*`
	 * @param bool $received it is the top of a folder that somebody else shares
	 * @param list<string> $groups with which she shares it
	 */
	public function __construct(
		public string $path,
		public bool $isFolder,
		public int $id,
		public int $size,
		public int $modified,
		public string $etag,
		public string $owner,
		public int $permissions,
		public bool $received,
		public array $groups,
	) {
	}

	public function name(): string {
		return Path::name($this->path);
	}

	public function may(int $permission): bool {
		return ($this->permissions & $permission) === $permission;
	}

	public function type(): string {
		return $this->isFolder ? 'httpd/unix-directory' : MediaType::of($this->name());
	}

	/** The letters of `oc:permissions`: S shared with her, R she may share, G read, D delete, NV rename, W write, CK create. */
	public function letters(bool $foreign): string {
		return ($foreign ? 'S' : '')
			. ($this->may(Share::SHARE) ? 'R' : '')
			. 'G'
			. ($this->may(Share::DELETE) ? 'D' : '')
			. ($this->may(Share::UPDATE) && !$this->received ? 'NV' : '')
			. ($this->may(Share::UPDATE) && !$this->isFolder ? 'W' : '')
			. ($this->may(Share::CREATE) && $this->isFolder ? 'CK' : '');
	}
}
