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
 * Which folder a difference is about, and whose right to it: written as `open/group/write/choir`, of one that is only linked as
 * `open-link/group/write/choir`.
 */
final readonly class FolderDetail implements Stringable {
	private const LINKED = '-link';

	/**
	 * @param bool $linked Socle changes no right to it
	 * @param string $who who has the right; why the folder is unavailable, where it is about none
	 */
	public function __construct(
		public FolderKind $folder,
		public bool $linked,
		public ?Grantee $grantee,
		public string $who,
		public bool $write,
	) {
	}

	public static function parse(string $detail): self {
		[$folder, $grantee, $right, $who] = explode('/', $detail, 4) + ['', '', '', ''];
		$linked = str_ends_with($folder, self::LINKED);
		$kind = FolderKind::tryFrom($linked ? substr($folder, 0, -strlen(self::LINKED)) : $folder) ?? FolderKind::Open;
		return new self($kind, $linked, Grantee::tryFrom($grantee), $who, $right === 'write');
	}

	public function __toString(): string {
		return implode('/', [$this->folder->value . ($this->linked ? self::LINKED : ''), $this->grantee->value ?? '', $this->write ? 'write' : 'read', $this->who]);
	}
}
