<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCP\AppFramework\Utility\ITimeFactory;

/** Decisions and their texts, in the database. None that was adopted is ever deleted, and nothing of what it says is changed. */
final readonly class DecisionMapper {
	/** In force on a day, be it today or long ago: the day twice. */
	public const IN_FORCE = "state = 'adopted' AND last_day >= ? AND starts_on <= ?";

	public function __construct(
		private Database $database,
		private ITimeFactory $time,
	) {
	}

	public function find(int $id): ?Decision {
		return $this->those([$id])[$id] ?? null;
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, Decision> by identifier
	 */
	public function those(array $ids): array {
		$found = [];
		foreach ($ids === [] ? [] : $this->database->rows('SELECT * FROM `*PREFIX*socle_decisions` WHERE id IN (?)', [$ids]) as $row) {
			$found[$row->int('id')] = Decision::of($row);
		}
		return $found;
	}

	public function numbered(string $number): ?Decision {
		$row = $this->database->row('SELECT * FROM `*PREFIX*socle_decisions` WHERE number = ?', [$number]);
		return $row === null ? null : Decision::of($row);
	}

	/** @return list<Decision> of one meeting, in the order in which they were begun */
	public function ofMinutes(int $minutes): array {
		return array_map(Decision::of(...), $this->database->rows('SELECT * FROM `*PREFIX*socle_decisions` WHERE minutes_id = ? ORDER BY id', [$minutes]));
	}

	/** @return iterable<Decision> adopted ones, in the order of their identifiers, a page at a time */
	public function eachAdopted(int $page = 200): iterable {
		$after = 0;
		do {
			$rows = $this->database->rows("SELECT * FROM `*PREFIX*socle_decisions` WHERE id > ? AND state = 'adopted' ORDER BY id LIMIT $page", [$after]);
			foreach ($rows as $row) {
				$after = $row->int('id');
				yield Decision::of($row);
			}
		} while (count($rows) === $page);
	}

	public function texts(int $id): DecisionTexts {
		return DecisionTexts::of($this->database->row('SELECT * FROM `*PREFIX*socle_decision_texts` WHERE decision_id = ?', [$id]));
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, DecisionTexts> by decision
	 */
	public function allTexts(array $ids): array {
		$texts = [];
		foreach ($ids === [] ? [] : $this->database->rows('SELECT * FROM `*PREFIX*socle_decision_texts` WHERE decision_id IN (?)', [$ids]) as $row) {
			$texts[$row->int('decision_id')] = DecisionTexts::of($row);
		}
		return $texts;
	}

	/** The highest number that a circle has given in a year; only whoever holds the ledger asks. */
	public function lastSequence(int $circle, int $year): int {
		return $this->database->row(
			"SELECT MAX(sequence) AS last FROM `*PREFIX*socle_decisions` WHERE circle_id = ? AND state = 'adopted' AND year = ?",
			[$circle, $year],
		)?->int('last') ?? 0;
	}

	/** @return int the identifier of a new draft, which says nothing yet */
	public function create(int $circle, string $author, ?int $minutes): int {
		$now = $this->time->getTime();
		$id = $this->database->insert('socle_decisions', [
			'circle_id' => $circle,
			'state' => DecisionState::Draft->value,
			'private' => 0,
			'origin' => DecisionOrigin::Here->value,
			'number' => null,
			'former_number' => '',
			'year' => 0,
			'sequence' => 0,
			'title' => '',
			'method' => '',
			'decided_on' => '',
			'starts_on' => '',
			'ends_on' => '',
			'review_on' => '',
			'last_day' => Decision::NO_END,
			'ending' => '',
			'next_review_on' => '',
			'publication' => Publication::None->value,
			'publish_by' => '',
			'published_at' => 0,
			'minutes_id' => $minutes,
			'author' => $author,
			'adopted_by' => '',
			'adopted_at' => 0,
			'reminded_at' => 0,
			'reference' => bin2hex(random_bytes(16)),
			'salt' => bin2hex(random_bytes(32)),
			'content_hash' => '',
			'ledger_position' => 0,
			'version' => 1,
			'created_at' => $now,
			'changed_at' => $now,
		]);
		$this->database->insertAll('socle_decision_texts', ['decision_id', 'text', 'context', 'summary'], [[$id, '', '', '']]);
		return $id;
	}

	/**
	 * Of what is open: nothing is written where somebody else was faster.
	 *
	 * @param array<string, int|string|null> $columns
	 * @return bool false: it is not the version that was seen any more
	 */
	public function change(int $id, int $version, array $columns): bool {
		$columns['changed_at'] = $this->time->getTime();
		$set = implode('', array_map(static fn (string $column): string => ", `$column` = ?", array_keys($columns)));
		return $this->database->run(
			"UPDATE `*PREFIX*socle_decisions` SET version = version + 1$set WHERE id = ? AND version = ?",
			[...array_values($columns), $id, $version],
		) > 0;
	}

	/** @param non-empty-array<string, string> $texts by column */
	public function changeTexts(int $id, array $texts): void {
		$set = implode(', ', array_map(static fn (string $column): string => "`$column` = ?", array_keys($texts)));
		$this->database->run("UPDATE `*PREFIX*socle_decision_texts` SET $set WHERE decision_id = ?", [...array_values($texts), $id]);
	}

	/**
	 * What has become of one that was adopted, none of which it says itself.
	 *
	 * @param non-empty-array<'last_day'|'ending'|'next_review_on'|'publication'|'published_at'|'reminded_at', int|string> $columns
	 */
	public function follow(int $id, array $columns): void {
		$set = implode(', ', array_map(static fn (string $column): string => "`$column` = ?", array_keys($columns)));
		$this->database->run("UPDATE `*PREFIX*socle_decisions` SET $set WHERE id = ?", [...array_values($columns), $id]);
	}

	/** @return int until when whoever answers for it was told of what waits; 0: never */
	public function remindedAt(int $id): int {
		return $this->database->row('SELECT reminded_at FROM `*PREFIX*socle_decisions` WHERE id = ?', [$id])?->int('reminded_at') ?? 0;
	}

	/** @return bool false: somebody else was faster than what was seen */
	public function remind(int $id, int $seen): bool {
		return $this->database->run('UPDATE `*PREFIX*socle_decisions` SET reminded_at = ? WHERE id = ? AND reminded_at = ?', [$this->time->getTime(), $id, $seen]) > 0;
	}

	/**
	 * @param list<string> $references
	 * @return list<string> those that are there and adopted
	 */
	public function references(array $references): array {
		return $references === [] ? [] : array_map(
			static fn (Row $row): string => $row->text('reference'),
			$this->database->rows("SELECT reference FROM `*PREFIX*socle_decisions` WHERE reference IN (?) AND state = 'adopted'", [$references]),
		);
	}

	/** What the ledger says of it, once and for all. */
	public function seal(int $id, string $hash, int $position): void {
		$this->database->run("UPDATE `*PREFIX*socle_decisions` SET content_hash = ?, ledger_position = ? WHERE id = ? AND content_hash = ''", [$hash, $position, $id]);
	}

	public function forgetAuthor(string $user): void {
		$this->database->run("UPDATE `*PREFIX*socle_decisions` SET author = '' WHERE author = ?", [$user]);
		$this->database->run("UPDATE `*PREFIX*socle_decisions` SET adopted_by = '' WHERE adopted_by = ?", [$user]);
	}
}
