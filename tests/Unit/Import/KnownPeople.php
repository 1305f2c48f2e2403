<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Import;

use OCA\Socle\Import\People;
use OCA\Socle\Import\Slate;
use OCA\Socle\Register\Channel;
use OCA\Socle\Register\ContactFields;

/** A register in memory. */
final class KnownPeople implements People {
	/** @var array<int, ContactFields> by identifier */
	public array $people = [];

	/** Writes what a slate says. */
	public function write(Slate $slate): void {
		foreach ($slate->created as $fields) {
			$this->people[count($this->people) + 1] = $fields;
		}
		foreach ($slate->completed as $id => $completion) {
			$this->people[$id] = $completion->after ?? $this->people[$id];
		}
	}

	public function named(array $rows): iterable {
		foreach ($this->people as $id => $fields) {
			if (Slate::name($fields) !== '') {
				yield [Slate::name($fields), $id];
			}
		}
	}

	public function reachedAt(Channel $channel, array $values): iterable {
		foreach ($this->people as $id => $fields) {
			foreach ($fields->pointsOf($channel) as $point) {
				if (in_array($point->normalised, $values, true)) {
					yield [$point->normalised, Slate::name($fields), $id];
				}
			}
		}
	}

	public function unreachable(array $rows): iterable {
		foreach ($this->people as $id => $fields) {
			if ($fields->points === []) {
				yield [Slate::fingerprint($fields), $id];
			}
		}
	}

	public function fields(array $references): array {
		return array_intersect_key($this->people, array_flip($references));
	}
}
