<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Condition;
use OCA\Socle\Database\Database;

/** What someone types into the search field, as conditions. */
final readonly class ContactSearch {
	/** Contacts that a word may have to be worth listing; a more frequent one is looked for along the list itself. */
	private const RARE = 1000;
	/** Words told apart; the last one takes the rest. */
	private const WORDS = 5;

	public function __construct(
		private Database $database,
		private Reach $reach,
	) {
	}

	/** @return ?SearchTerm null where several words are typed */
	public function single(string $typed): ?SearchTerm {
		$words = $this->words($typed);
		return count($words) === 1 ? $this->term($words[0]) : null;
	}

	/** True of everyone who is found. */
	public function condition(string $typed): Condition {
		$words = $this->words($typed);
		$ways = [$this->whole($words)];
		foreach ($this->splits($words) as [$one, $other]) {
			$ways[] = Condition::all([$one->anywhere(), $other->anywhere()]);
		}
		return Condition::any($ways);
	}

	/**
	 * Everyone who may be found, by the rarer word of each pair.
	 *
	 * @return list<int>|null null where every word is frequent
	 */
	public function candidates(string $typed): ?array {
		$words = $this->words($typed);
		$found = $this->ids($this->term(implode(' ', $words)));
		foreach ($this->splits($words) as [$one, $other]) {
			$ids = $this->ids($one) ?? $this->ids($other);
			$found = $found === null || $ids === null ? null : [...$found, ...$ids];
		}
		return $found === null ? null : array_values(array_unique($found));
	}

	/** @return list<int>|null null where they are many */
	private function ids(SearchTerm $term): ?array {
		$ids = [];
		$limit = self::RARE + 1;
		$places = [
			[$term->family(), '`*PREFIX*socle_contacts` c', 'c.id'],
			[$term->given(), '`*PREFIX*socle_contacts` c', 'c.id'],
			...array_map(static fn (PointStart $point): array => [$point->on('p'), '`*PREFIX*socle_contact_points` p', 'p.contact_id'], $term->points),
		];
		foreach ($places as [$condition, $from, $id]) {
			foreach ($this->database->rows("SELECT $id AS id FROM $from WHERE $condition->sql LIMIT $limit", $condition->parameters) as $row) {
				$ids[$row->int('id')] = true;
			}
			if (count($ids) > self::RARE) {
				return null;
			}
		}
		return array_keys($ids);
	}

	/** @param non-empty-list<string> $words */
	private function whole(array $words): Condition {
		return $this->term(implode(' ', $words))->anywhere();
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
