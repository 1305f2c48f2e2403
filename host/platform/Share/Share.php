<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Share;

/** A folder of one person, open to a group. */
final readonly class Share {
	public const READ = 1;
	public const UPDATE = 2;
	public const CREATE = 4;
	public const DELETE = 8;
	public const SHARE = 16;
	/** What a group may be given: to read, or to read and write. */
	public const WRITE = self::READ | self::UPDATE | self::CREATE | self::DELETE;
	public const ALL = self::WRITE | self::SHARE;

	/** @param string $path in the owner's files, as `Path::clean()` gives it */
	public function __construct(
		public int $id,
		public string $owner,
		public string $path,
		public string $group,
		public int $permissions,
	) {
	}
}
