<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Files;

/** Where something of a person's files lies on disk, and what she may do there. */
final readonly class Place {
	/**
	 * @param string $root the owner's folder on disk
	 * @param string $path in the owner's files
	 * @param bool $fixed a person's own root, or the top of a folder shared with her: neither moves nor goes away
	 */
	public function __construct(
		public string $owner,
		public string $root,
		public string $path,
		public int $permissions,
		public bool $fixed,
		public bool $received,
	) {
	}

	public function onDisk(): string {
		return $this->root . ($this->path === '/' ? '' : $this->path);
	}
}
