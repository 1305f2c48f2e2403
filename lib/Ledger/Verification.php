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
		$broken = array_diff($notes[0] ?? [], [Entry::NO_HASH]) === [] ? null : new Broken(0, BreakReason::NotedHeadDiffers);
		// Positions begin at 1: what lies before them was put there.
		$after = PHP_INT_MIN;
		while ($broken === null) {
			$before = $last->position;
			foreach ($this->ledger->pages($name, $after) as $page) {
				$broken = $this->page($last, $page, $notes);
				if ($broken !== null) {
					break 2;
				}
			}
			// Read after the entries: it knows of all of them, and of those that have come since.
			$head = $this->ledger->head($name);
			if ($head->position <= $last->position || $last->position === $before) {
				return new Verdict($last->position, $head, $this->headFits($last, $head) ?? self::missing($last, $notes));
			}
			$after = $last->position;
		}
		return new Verdict($last->position, $this->ledger->head($name), $broken);
	}

	/**
	 * @param non-empty-list<list<int|string|null>> $page see Ledger::pages()
	 * @param array<int, list<string>> $notes
	 */
	private function page(Head &$last, array $page, array $notes): ?Broken {
		[$position, $latest, $hash, $ledger] = [$last->position, $last->recordedAt, $last->hash, $last->ledger->value];
		foreach ($page as [$at, $subject, $recordedAt, $body, $previous, $stored]) {
			$position++;
			[$subject, $recordedAt, $body] = [(string)$subject, (int)$recordedAt, (string)$body];
			if ((int)$at !== $position || $previous !== $hash || Entry::hashOf($ledger, $position, $subject, $recordedAt, $body, $hash) !== $stored) {
				return $this->diagnosis->of(new Entry($last->ledger, (int)$at, $subject, $recordedAt, $body, (string)$previous, (string)$stored), $position);
			}
			if (!Entry::isReference($subject) || !CanonicalJson::isCanonicalObject($body)) {
				return new Broken($position, BreakReason::NotCanonical);
			}
			$hash = $stored;
			$latest = $recordedAt > $latest ? $recordedAt : $latest;
			if (isset($notes[$position]) && array_diff($notes[$position], [$hash]) !== []) {
				return new Broken($position, BreakReason::NotedHeadDiffers);
			}
		}
		$last = new Head($last->ledger, $position, $latest, $hash);
		return null;
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
			$notes[$note->ledger->value][$note->position][] = $note->hash;
		}
		return $notes[$name->value] ?? [];
	}
}
