<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Condition;
use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Register\Fold;

/**
 * How the decisions of a filter are found: along the days on which they were decided where there are many, and from the rarest word
 * or the tag where there are few.
 */
final readonly class DecisionSearch {
	/** Decisions up to which a word is rare. */
	private const RARE = 400;
	private const MOST_WORDS = 6;
	/** Open ones whose titles are looked at: a collective discusses some dozens at a time. */
	private const MOST_OPEN = 500;
	/** A whole number, which members know of a private circle's decision too, unlike its words. */
	private const NUMBER = '/^[a-z][a-z0-9]{1,11}-20\d\d-\d{3,}$/iD';

	public function __construct(
		private Database $database,
		private DecisionConditions $conditions,
	) {
	}

	/** @return array<int, DecisionWalk> what is open, what was adopted, what was withdrawn; each under the number that it always has */
	public function walks(DecisionFilter $filter): array {
		$tag = $filter->tag === '' ? null : new Condition('SELECT t.decision_id AS id FROM `*PREFIX*socle_decision_tags` t WHERE t.tag = ?', [Fold::tag($filter->tag)]);
		return array_filter([
			$filter->finds(DecisionState::Draft) ? $this->open([DecisionState::Draft, DecisionState::Proposed], $filter, $tag) : null,
			$filter->findsAdopted() ? $this->adopted($filter, $tag) : null,
			$filter->finds(DecisionState::Withdrawn) ? $this->open([DecisionState::Withdrawn], $filter, $tag) : null,
		]);
	}

	private function adopted(DecisionFilter $filter, ?Condition $tag): DecisionWalk {
		$asked = $this->conditions->ofAdopted($filter);
		$number = trim($filter->search);
		if (preg_match(self::NUMBER, $number) === 1) {
			return new DecisionWalk([DecisionState::Adopted], true, Condition::all([new Condition('d.number = ?', [strtoupper($number)]), $asked]), $tag);
		}
		$words = self::words($filter->search);
		if ($words === []) {
			return new DecisionWalk([DecisionState::Adopted], true, $filter->search === '' ? $asked : Condition::any([]), $tag);
		}
		$matches = array_map($this->conditions->word(...), $words);
		$counts = $this->counts($matches);
		array_multisort($counts, $words, $matches);
		$driver = $tag;
		if ($driver === null && $counts[0] <= self::RARE) {
			$rarest = array_shift($matches);
			$driver = new Condition("SELECT DISTINCT w.decision_id AS id FROM `*PREFIX*socle_decision_words` w WHERE {$rarest->sql}", $rarest->parameters);
		}
		$has = array_map(static fn (Condition $word): Condition => new Condition(
			"EXISTS (SELECT 1 FROM `*PREFIX*socle_decision_words` w WHERE w.decision_id = d.id AND $word->sql)",
			$word->parameters,
		), $matches);
		return new DecisionWalk([DecisionState::Adopted], true, Condition::all([$asked, ...$has]), $driver);
	}

	/**
	 * The words of what is open are not indexed, they change with every key that is pressed: of those the titles are looked at.
	 *
	 * @param non-empty-list<DecisionState> $states
	 */
	private function open(array $states, DecisionFilter $filter, ?Condition $tag): ?DecisionWalk {
		$asked = $this->conditions->ofOpen($filter);
		if ($filter->search !== '') {
			$found = $this->titled($states, $asked, self::words($filter->search));
			if ($found === []) {
				return null;
			}
			$asked = Condition::all([$asked, new Condition('d.id IN (?)', [$found])]);
		}
		return new DecisionWalk($states, false, $asked, $tag);
	}

	/**
	 * @param non-empty-list<DecisionState> $states
	 * @param list<string> $words
	 * @return list<int> those whose titles have all the words
	 */
	private function titled(array $states, Condition $asked, array $words): array {
		$rows = $words === [] ? [] : $this->database->rows(
			"SELECT d.id, d.title FROM `*PREFIX*socle_decisions` d WHERE d.state IN (?) AND $asked->sql ORDER BY d.id DESC LIMIT " . self::MOST_OPEN,
			[array_map(static fn (DecisionState $state): string => $state->value, $states), ...$asked->parameters],
		);
		$found = array_filter($rows, static fn (Row $row): bool => self::hasAll(DecisionWords::of($row->text('title')), $words));
		return array_map(static fn (Row $row): int => $row->int('id'), array_values($found));
	}

	/**
	 * @param list<string> $words
	 * @param list<string> $starts
	 */
	private static function hasAll(array $words, array $starts): bool {
		foreach ($starts as $start) {
			if (array_filter($words, static fn (string $word): bool => str_starts_with($word, $start)) === []) {
				return false;
			}
		}
		return true;
	}

	/** @return list<string> without those that another one begins with: who has that has them too */
	private static function words(string $search): array {
		$words = DecisionWords::of($search);
		$needed = array_filter($words, static fn (string $word): bool => array_filter(
			$words,
			static fn (string $longer): bool => $longer !== $word && str_starts_with($longer, $word),
		) === []);
		return array_slice(array_values($needed), 0, self::MOST_WORDS);
	}

	/**
	 * @param non-empty-list<Condition> $words
	 * @return non-empty-list<int> how often each is there, as far as that matters
	 */
	private function counts(array $words): array {
		$limit = self::RARE + 1;
		$columns = array_map(
			static fn (int $position): string => "(SELECT COUNT(*) FROM (SELECT w.decision_id FROM `*PREFIX*socle_decision_words` w WHERE {$words[$position]->sql} LIMIT $limit) counted) AS c$position",
			array_keys($words),
		);
		$row = $this->database->row('SELECT ' . implode(', ', $columns), array_merge(...array_map(static fn (Condition $word): array => $word->parameters, $words)));
		return array_map(static fn (int $position): int => $row?->int("c$position") ?? 0, array_keys($words));
	}
}
