<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

/** What was done to a ledger where an entry does not follow the one before: told from the hashes, which remember positions. */
final readonly class Diagnosis {
	public function __construct(
		private Ledger $ledger,
	) {
	}

	/** @param Entry $entry the first that does not follow; the one before it is at $expected - 1 */
	public function of(Entry $entry, int $expected): Broken {
		if ($entry->position < $expected) {
			return new Broken($entry->position, BreakReason::Inserted);
		}
		if ($entry->position > $expected) {
			return new Broken($expected, BreakReason::Missing);
		}
		if ($entry->isWholeAt($expected)) {
			return new Broken($expected, BreakReason::Fork);
		}
		$home = $this->home($entry);
		$next = $this->ledger->at($entry->ledger, $expected + 1);
		$nextHome = $next === null ? null : $this->home($next);
		if ($home === null || ($home < $expected && $this->ledger->at($entry->ledger, $home)?->hash === $entry->hash)) {
			// Neither belongs here, nor has it left another place: the one after it says whether it took the place of another one.
			return new Broken($expected, $nextHome === $expected ? BreakReason::Inserted : BreakReason::Changed);
		}
		if ($home < $expected) {
			return new Broken($home, BreakReason::Inserted);
		}
		return new Broken($expected, $next === null || $nextHome === $home + 1 ? BreakReason::Missing : BreakReason::Order);
	}

	/** @return ?int the position at which it is what was hashed; null: at none */
	private function home(Entry $entry): ?int {
		$last = max($this->ledger->head($entry->ledger)->position, $entry->position) + 1;
		for ($distance = 0; $distance < $last; $distance++) {
			foreach ([$entry->position + $distance, $entry->position - $distance] as $position) {
				if ($position >= 1 && $position <= $last && $entry->isWholeAt($position)) {
					return $position;
				}
			}
		}
		return null;
	}
}
