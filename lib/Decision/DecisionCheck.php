<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Ledger\Entry;
use OCA\Socle\Settings\Calendar;

/** Whether every adopted decision is still what the ledger says: what it says, its number, its last day, its summary. */
final readonly class DecisionCheck {
	private const PAGE = 200;

	public function __construct(
		private DecisionMapper $decisions,
		private DecisionParts $parts,
		private DecisionContent $content,
		private DecisionBook $book,
		private Calendar $calendar,
	) {
	}

	/** @return iterable<array{number: string, reason: string}> a page of them in memory at a time */
	public function problems(): iterable {
		$page = [];
		foreach ($this->decisions->eachAdopted(self::PAGE) as $decision) {
			$page[] = $decision;
			if (count($page) === self::PAGE) {
				yield from $this->page($page);
				$page = [];
			}
		}
		yield from $this->page($page);
		yield from $this->missing();
	}

	/**
	 * @param list<Decision> $decisions
	 * @return iterable<array{number: string, reason: string}>
	 */
	private function page(array $decisions): iterable {
		$hashes = $this->content->hashAll($decisions);
		$entries = $this->book->about($decisions);
		$people = $this->parts->people(array_map(static fn (Decision $decision): int => $decision->id, $decisions));
		foreach ($decisions as $decision) {
			$reason = $this->reason($decision, $entries[$decision->reference] ?? [], $hashes[$decision->id] ?? '', $people[$decision->id] ?? []);
			if ($reason !== null) {
				yield ['number' => $decision->number, 'reason' => $reason];
			}
		}
	}

	/**
	 * @param list<Entry> $entries about it
	 * @param list<DecisionPerson> $people
	 */
	private function reason(Decision $decision, array $entries, string $hash, array $people): ?string {
		$adoption = $this->first($entries, ['adopted', 'taken_over']);
		$genuine = array_filter($people, static fn (DecisionPerson $person): bool => !$person->isGenuine()) === [];
		return match (true) {
			$adoption === null => 'not_in_ledger',
			$adoption['content'] !== $hash, $adoption['number'] !== $decision->number, $decision->contentHash !== $hash, !$genuine => 'changed',
			!self::redactionsAreKnown($entries, $people) => 'redacted_by_hand',
			$this->lastDay($decision, $entries) !== $decision->lastDay => 'last_day_changed',
			!$this->summaryIsGenuine($decision, $entries) => 'summary_changed',
			default => null,
		};
	}

	/**
	 * @param list<Entry> $entries
	 * @param list<DecisionPerson> $people
	 */
	private static function redactionsAreKnown(array $entries, array $people): bool {
		$known = array_map(static fn (Entry $entry): mixed => $entry->said()['person'] ?? null, $entries);
		$redacted = array_filter($people, static fn (DecisionPerson $person): bool => $person->redactedAt !== 0);
		return array_filter($redacted, static fn (DecisionPerson $person): bool => !in_array($person->commitment, $known, true)) === [];
	}

	/** @param list<Entry> $entries */
	private function lastDay(Decision $decision, array $entries): string {
		$end = $decision->endsOn === '' ? Decision::NO_END : $decision->endsOn;
		$ended = $this->first($entries, ['amended', 'superseded', 'revoked']);
		$from = $ended['from'] ?? null;
		return is_string($from) ? min($end, $this->calendar->dayBefore($from)) : $end;
	}

	/** @param list<Entry> $entries */
	private function summaryIsGenuine(Decision $decision, array $entries): bool {
		$published = $this->first($entries, ['published']);
		if ($published === null) {
			return $decision->publication !== Publication::Published;
		}
		return $decision->publication === Publication::Published
			&& $published['summary'] === DecisionContent::summaryHash($decision, $this->decisions->texts($decision->id)->summary);
	}

	/**
	 * Decisions of which the ledger knows and the log does not any more.
	 *
	 * @return iterable<array{number: string, reason: string}>
	 */
	private function missing(): iterable {
		$numbers = [];
		foreach ($this->book->all() as $entry) {
			$said = $entry->said();
			if (in_array($said['act'] ?? '', ['adopted', 'taken_over'], true) && is_string($said['number'] ?? null)) {
				$numbers[$entry->subject] = $said['number'];
			}
			if (count($numbers) === self::PAGE) {
				yield from $this->gone($numbers);
				$numbers = [];
			}
		}
		yield from $this->gone($numbers);
	}

	/**
	 * @param array<array-key, string> $numbers by reference
	 * @return iterable<array{number: string, reason: string}>
	 */
	private function gone(array $numbers): iterable {
		$there = $this->decisions->references(array_map(strval(...), array_keys($numbers)));
		foreach ($numbers as $reference => $number) {
			if (!in_array((string)$reference, $there, true)) {
				yield ['number' => $number, 'reason' => 'gone'];
			}
		}
	}

	/**
	 * @param list<Entry> $entries
	 * @param non-empty-list<string> $acts
	 * @return ?array<array-key, mixed> what the first one of them says, with every member that is asked for here
	 */
	private function first(array $entries, array $acts): ?array {
		foreach ($entries as $entry) {
			$said = $entry->said();
			if (in_array($said['act'] ?? '', $acts, true)) {
				return ['content' => null, 'number' => null, 'summary' => null, ...$said];
			}
		}
		return null;
	}
}
