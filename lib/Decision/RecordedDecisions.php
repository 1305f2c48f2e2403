<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Ledger\Entry;

/** Adopted decisions with all their words, whoever reads them: nobody does in a job. Its caller answers for where they go. */
final readonly class RecordedDecisions {
	public function __construct(
		private DecisionMapper $decisions,
		private DecisionParts $parts,
		private DecisionBook $book,
	) {
	}

	/**
	 * @param list<int> $ids
	 * @return list<DecisionRecord> in the order given
	 */
	public function of(array $ids): array {
		$those = $this->decisions->those($ids);
		$decisions = array_values(array_filter(array_map(static fn (int $id): ?Decision => $those[$id] ?? null, $ids), static fn (?Decision $decision): bool => $decision?->isAdopted() === true));
		$texts = $this->decisions->allTexts($ids);
		$people = $this->parts->people($ids);
		$tags = $this->parts->tags($ids);
		$entries = $decisions === [] ? [] : $this->book->about($decisions);
		return array_map(static fn (Decision $decision): DecisionRecord => new DecisionRecord(
			$decision,
			$texts[$decision->id] ?? new DecisionTexts('', '', ''),
			self::names($people[$decision->id] ?? []),
			$tags[$decision->id] ?? [],
			self::adoption($entries[$decision->reference] ?? [], $decision),
		), $decisions);
	}

	/**
	 * @param list<DecisionPerson> $people
	 * @return list<string>
	 */
	private static function names(array $people): array {
		return array_values(array_filter(array_map(static fn (DecisionPerson $person): string => $person->name, $people), static fn (string $name): bool => $name !== ''));
	}

	/** @param list<Entry> $entries */
	private static function adoption(array $entries, Decision $decision): ?Entry {
		foreach ($entries as $entry) {
			if ($entry->position === $decision->ledgerPosition) {
				return $entry;
			}
		}
		return null;
	}
}
