<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

/**
 * Computes a whole ledger anew, from its first entry: a page of it in memory at a time. What is appended meanwhile is
 * verified too.
 */
final readonly class Verification {
	public function __construct(
		private Ledger $ledger,
		private Diagnosis $diagnosis,
	) {
	}

	/** @param list<NotedHead> $noted of this ledger or of others */
	public function verify(LedgerName $name, array $noted = []): Verdict {
		$notes = self::notes($name, $noted);
		$last = new Head($name, 0, 0, Entry::NO_HASH);
		$broken = self::differs($last, $notes);
		// Positions begin at 1: what lies before them was put there.
		$after = PHP_INT_MIN;
		while ($broken === null) {
			$before = $last;
			foreach ($this->ledger->each($name, $after) as $entry) {
				$broken = $this->follow($last, $entry, $notes);
				if ($broken !== null) {
					break 2;
				}
				$last = new Head($name, $entry->position, max($entry->recordedAt, $last->recordedAt), $entry->hash);
			}
			// Read after the entries: it knows of all of them, and of those that have come since.
			$head = $this->ledger->head($name);
			if ($head->position <= $last->position || $last->position === $before->position) {
				return new Verdict($last->position, $head, $this->headFits($last, $head) ?? self::missing($last, $notes));
			}
			$after = $last->position;
		}
		return new Verdict($last->position, $this->ledger->head($name), $broken);
	}

	/** @param array<int, list<string>> $notes */
	private function follow(Head $last, Entry $entry, array $notes): ?Broken {
		$expected = $last->position + 1;
		if ($entry->position !== $expected || $entry->previous !== $last->hash || !$entry->isWholeAt($expected)) {
			return $this->diagnosis->of($entry, $expected);
		}
		if (!Entry::isReference($entry->subject) || !CanonicalJson::isCanonicalObject($entry->body)) {
			return new Broken($expected, BreakReason::NotCanonical);
		}
		return isset($notes[$expected]) ? self::differs(new Head($last->ledger, $expected, 0, $entry->hash), $notes) : null;
	}

	private function headFits(Head $last, Head $stored): ?Broken {
		return match (true) {
			$stored->position > $last->position => new Broken($last->position + 1, BreakReason::Missing),
			$stored->position < $last->position => new Broken($stored->position + 1, BreakReason::HeadBehind),
			$stored->hash !== $last->hash, $stored->recordedAt !== $last->recordedAt => new Broken($last->position, BreakReason::HeadDiffers),
			default => null,
		};
	}

	/** @param array<int, list<string>> $notes */
	private static function differs(Head $found, array $notes): ?Broken {
		foreach ($notes[$found->position] ?? [] as $hash) {
			if ($hash !== $found->hash) {
				return new Broken($found->position, BreakReason::NotedHeadDiffers);
			}
		}
		return null;
	}

	/** @param array<int, list<string>> $notes */
	private static function missing(Head $last, array $notes): ?Broken {
		// Where a head was noted further on, there was an entry directly after the last one too.
		return max([0, ...array_keys($notes)]) > $last->position ? new Broken($last->position + 1, BreakReason::NotedHeadMissing) : null;
	}

	/**
	 * @param list<NotedHead> $noted
	 * @return array<int, list<string>> hashes by position
	 */
	private static function notes(LedgerName $name, array $noted): array {
		$notes = [];
		foreach ($noted as $note) {
			if ($note->ledger === $name) {
				$notes[$note->position][] = $note->hash;
			}
		}
		return $notes;
	}
}
