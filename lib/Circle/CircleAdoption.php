<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;

/** A circle made from a group that is there: both or neither, so that no half one is left where the group cannot be had. */
final readonly class CircleAdoption {
	public function __construct(
		private CircleMaking $making,
		private CircleMapping $mapping,
		private Database $database,
	) {
	}

	/**
	 * @param int $parent 0 for none
	 * @param string $group identifier of the one that writes; '' for none yet
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function create(string $name, string $purpose, string $perimeter, int $parent, bool $private, string $group): void {
		$this->database->atomically(function () use ($name, $purpose, $perimeter, $parent, $private, $group): void {
			$id = $this->making->create($name, $purpose, $perimeter, $parent, $private);
			$this->mapping->map($id, $group, null);
		});
	}
}
