<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Condition;
use OCA\Socle\Database\Database;

/**
 * What someone types into the search field: starts of a family name, a given name, a mail or a telephone, each along its
 * own index. Of two words the rarer one is walked along, and the other one asked of whom it meets.
 */
final readonly class ContactSearch {
	private const CONTACTS = '`*PREFIX*socle_contacts` c';
	private const POINTS = '`*PREFIX*socle_contact_points` p INNER JOIN `*PREFIX*socle_contacts` c ON c.id = p.contact_id';
	/** Contacts up to which a word is rare. */
	private const RARE = 300;
	/** Words told apart; the last one takes the rest. */
	private const WORDS = 5;

	public function __construct(
		private Database $database,
		private Reach $reach,
	) {
	}

	/** True of everyone `c` who is found. */
	public function condition(string $typed): Condition {
		$words = $this->words($typed);
		$ways = [$this->term(implode(' ', $words))->anywhere()];
		foreach ($this->splits($words) as [$one, $other]) {
			$ways[] = Condition::all([$one->anywhere(), $other->anywhere()]);
		}
		return Condition::any($ways);
	}

	/** @return list<Walk> each leaves out whom an earlier one has met */
	public function walks(string $typed, Condition $filter): array {
		$words = $this->words($typed);
		$whole = $this->term(implode(' ', $words));
		$walks = [...$this->names($whole, [$filter]), ...$this->points($whole, [$filter])];
		$others = [$whole->anywhere()->not(), $filter];
		foreach ($this->splits($words) as [$one, $other]) {
			[$rare, $frequent] = !$this->isRare($one) && $this->isRare($other) ? [$other, $one] : [$one, $other];
			array_push(
				$walks,
				...$this->names($rare, $others, $frequent),
				...$this->names($rare, [$frequent->names()->not(), $frequent->reach(), ...$others]),
				...$this->points($rare, [$frequent->anywhere(), ...$others]),
			);
			array_unshift($others, Condition::all([$one->anywhere(), $other->anywhere()])->not());
		}
		return $walks;
	}

	/**
	 * @param list<Condition> $conditions
	 * @param ?SearchTerm $other is a name of hers too: the given name of whom the family name meets, and the other way round,
	 *     without OR, which PostgreSQL would ask of the rows, not of the index
	 * @return list<Walk>
	 */
	private function names(SearchTerm $term, array $conditions, ?SearchTerm $other = null): array {
		if ($term->name === '') {
			return [];
		}
		[$given, $family] = match (true) {
			$other === null => [Condition::all([]), Condition::all([])],
			$term->startsLike($other) => [$other->names(), $other->names()],
			default => [$other->given(), $other->family()],
		};
		return [
			new Walk(self::CONTACTS, 'c.sort_key', 'c.id', Condition::all([$term->family(), $given, ...$conditions])),
			new Walk(self::CONTACTS, 'c.given_key', 'c.id', Condition::all([$term->given(), $term->family()->not(), $family, ...$conditions])),
		];
	}

	/**
	 * @param list<Condition> $conditions
	 * @return list<Walk>
	 */
	private function points(SearchTerm $term, array $conditions): array {
		$walks = [];
		array_unshift($conditions, $term->names()->not());
		foreach ($term->points as $point) {
			$walks[] = new Walk(self::POINTS, 'p.normalised', 'p.contact_id', Condition::all([
				$point->on('p'), $point->before()->not(), ...$conditions,
			]));
			array_unshift($conditions, $point->ofContact()->not());
		}
		return $walks;
	}

	private function isRare(SearchTerm $term): bool {
		$count = 0;
		$limit = self::RARE + 1;
		$contacts = 'SELECT c.id FROM `*PREFIX*socle_contacts` c';
		$points = 'SELECT p.contact_id FROM `*PREFIX*socle_contact_points` p';
		foreach ([
			[$contacts, $term->family()],
			[$contacts, $term->given()],
			...array_map(static fn (PointStart $point): array => [$points, $point->on('p')], $term->points),
		] as [$select, $condition]) {
			$count += $this->database->row(
				"SELECT COUNT(*) AS counted FROM ($select WHERE $condition->sql LIMIT $limit) counted_rows",
				$condition->parameters,
			)?->int('counted') ?? 0;
			if ($count >= $limit) {
				return false;
			}
		}
		return true;
	}

	/**
	 * "jean le gall": jean and le gall, jean le and gall.
	 *
	 * @param non-empty-list<string> $words
	 * @return list<array{SearchTerm, SearchTerm}>
	 */
	private function splits(array $words): array {
		$splits = [];
		for ($at = 1; $at < count($words); $at++) {
			$splits[] = [
				$this->term(implode(' ', array_slice($words, 0, $at))),
				$this->term(implode(' ', array_slice($words, $at))),
			];
		}
		return $splits;
	}

	private function term(string $text): SearchTerm {
		$phones = array_map(
			static fn (string $start): PointStart => new PointStart(Channel::Phone, $start),
			$this->reach->phoneStarts($text),
		);
		return new SearchTerm(
			$phones === [] ? Fold::key($text) : '',
			str_contains($text, ' ') ? $phones : [new PointStart(Channel::Email, mb_strtolower($text)), ...$phones],
		);
	}

	/** @return non-empty-list<string> the parts of a telephone stay together */
	private function words(string $typed): array {
		$typed = trim(preg_replace('/[\s\x{a0}]+/u', ' ', $typed) ?? '');
		$typed = preg_replace_callback(
			'#(?<!\S)\+?[\d().\-/]+(?: [\d().\-/]+)+(?!\S)#',
			static fn (array $phone): string => str_replace(' ', '-', $phone[0]),
			$typed,
		) ?? $typed;
		return explode(' ', $typed, self::WORDS);
	}
}
