<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

/** Someone reads a folder, or reads and writes it. */
final readonly class FolderRight {
	/**
	 * @param string $who identifier of the group, account or team; of the outside what the platform says of it
	 * @param string $inside to which part of the folder alone, by its name; '' for all of it
	 */
	public function __construct(
		public Grantee $grantee,
		public string $who,
		public bool $write,
		public string $inside = '',
	) {
	}

	public function isOfSame(self $other): bool {
		return $this->grantee === $other->grantee && $this->who === $other->who && $this->inside === $other->inside;
	}

	/** Whether whoever has that one gains nothing by this one. */
	public function isWithin(self $other): bool {
		return $this->grantee === $other->grantee && $this->who === $other->who && $other->inside === '' && ($other->write || !$this->write);
	}
}
