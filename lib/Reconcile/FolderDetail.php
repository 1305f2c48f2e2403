<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Folder\FolderKind;
use OCA\Socle\Folder\Grantee;
use Stringable;

/**
 * Which folder a difference is about, and whose right to it: written as `open/group/write//choir`, of one that is only linked as
 * `open-link/group/write//choir`.
 */
final readonly class FolderDetail implements Stringable {
	private const LINKED = '-link';

	/**
	 * @param bool $linked Socle changes no right to it
	 * @param string $who who has the right; why the folder is unavailable, where it is about none
	 * @param string $inside the part of the folder that it is about alone, by its name
	 */
	public function __construct(
		public FolderKind $folder,
		public bool $linked,
		public ?Grantee $grantee,
		public string $who,
		public bool $write,
		public string $inside = '',
	) {
	}

	public static function parse(string $detail): self {
		// no name of a file or folder holds a stroke; the rest may
		[$folder, $grantee, $right, $inside, $who] = explode('/', $detail, 5) + ['', '', '', '', ''];
		$linked = str_ends_with($folder, self::LINKED);
		$kind = FolderKind::tryFrom($linked ? substr($folder, 0, -strlen(self::LINKED)) : $folder) ?? FolderKind::Open;
		return new self($kind, $linked, Grantee::tryFrom($grantee), $who, $right === 'write', $inside);
	}

	public function __toString(): string {
		return implode('/', [$this->folder->value . ($this->linked ? self::LINKED : ''), $this->grantee->value ?? '', $this->write ? 'write' : 'read', $this->inside, $this->who]);
	}
}
