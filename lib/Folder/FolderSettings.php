<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;

/** What an administrator does with the folders of circles. */
final readonly class FolderSettings {
	public function __construct(
		private CircleRights $circles,
		private Folders $folders,
		private FolderLinking $linking,
	) {
	}

	/** @throws NotFound */
	public function circle(int $id): Circle {
		return $this->circles->find($id);
	}

	/**
	 * @param string $path of the folder to link, in the files of the person of this request
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function add(int $id, string $kind, string $driver, string $path): void {
		$circle = $this->circles->find($id);
		$kind = FolderKind::given($kind);
		$driver = FolderDriver::given($driver);
		match ($driver) {
			FolderDriver::Link => $this->linking->link($circle, $kind, $path),
			default => $this->folders->create($circle, $kind, $driver),
		};
	}

	/**
	 * @throws NotFound
	 * @throws Invalid
	 */
	public function forget(int $id, string $kind): void {
		$this->linking->unlink($this->circles->find($id), FolderKind::given($kind));
	}

	/**
	 * @return list<FolderDifference> what differs all the same
	 * @throws NotFound
	 */
	public function repair(int $id): array {
		return $this->folders->apply($this->circles->find($id));
	}
}
