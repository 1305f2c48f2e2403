<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use RuntimeException;

/** Reads and writes contacts some hundred at a time. Writers hold a transaction. */
final readonly class ContactBatch {
	public function __construct(
		private Database $database,
		private ContactMapper $contacts,
		private TagMapper $tags,
		private ContactMonths $months,
	) {
	}

	/**
	 * @param non-empty-list<string> $sortKeys
	 * @return iterable<array{string, string, int}> folded family and given name, and the first contact of that name
	 */
	public function named(array $sortKeys): iterable {
		$rows = $this->database->each(
			'SELECT family_key, given_key, MIN(id) AS id FROM `*PREFIX*socle_contacts` WHERE sort_key IN (?) GROUP BY family_key, given_key',
			[$sortKeys],
		);
		foreach ($rows as $row) {
			yield [$row->text('family_key'), $row->text('given_key'), $row->int('id')];
		}
	}

	/**
	 * @param non-empty-list<string> $sortKeys
	 * @return array<int, Contact> who have one of the names, and neither mail nor telephone; oldest first
	 */
	public function unreachable(array $sortKeys): array {
		$ids = array_map(static fn (Row $row): int => $row->int('id'), $this->database->rows(
			'SELECT id FROM `*PREFIX*socle_contacts` WHERE sort_key IN (?) AND `points` = 0 ORDER BY id',
			[$sortKeys],
		));
		return $this->contacts->findAll($ids);
	}

	/**
	 * @param non-empty-list<string> $values normalised
	 * @return iterable<array{string, string, string, int}> value, folded family and given name, and the first such contact
	 */
	public function reachedAt(Channel $channel, array $values): iterable {
		$rows = $this->database->each(
			'SELECT p.normalised, c.family_key, c.given_key, MIN(c.id) AS id FROM `*PREFIX*socle_contact_points` p'
			. ' INNER JOIN `*PREFIX*socle_contacts` c ON c.id = p.contact_id'
			. ' WHERE p.channel = ? AND p.normalised IN (?) GROUP BY p.normalised, c.family_key, c.given_key',
			[$channel->value, $values],
		);
		foreach ($rows as $row) {
			yield [$row->text('normalised'), $row->text('family_key'), $row->text('given_key'), $row->int('id')];
		}
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, Contact>
	 */
	public function find(array $ids): array {
		return $this->contacts->findAll($ids);
	}

	/**
	 * Contacts that an import brings. They have no history: their import says where they come from.
	 *
	 * @param list<ContactFields> $contacts
	 * @return list<int> their identifiers, in the same order
	 */
	public function create(array $contacts, int $importId, string $by, int $at): array {
		if ($contacts === []) {
			return [];
		}
		// First, as every writer who counts: two imports then wait for each other here, and not where each holds what the other needs.
		$this->months->created(count($contacts), $at);
		$last = $this->database->row('SELECT MAX(id) AS id FROM `*PREFIX*socle_contacts` WHERE import_id = ?', [$importId])?->int('id') ?? 0;
		$rows = array_map(fn (ContactFields $fields): array => $this->contacts->row($fields, $importId, $by, $at), $contacts);
		$this->database->insertAll('socle_contacts', array_keys($rows[0]), array_map(array_values(...), $rows));
		$ids = $this->createdAfter($last, $importId, $rows);
		$points = $created = [];
		foreach ($contacts as $position => $fields) {
			$id = $ids[$position] ?? 0;
			array_push($points, ...$this->contacts->pointRows($id, $fields));
			$created[$id] = $fields;
		}
		$this->database->insertAll('socle_contact_points', ContactMapper::POINT_COLUMNS, $points);
		$this->tags->attach($created);
		return $ids;
	}

	/**
	 * Databases count up in the order of the rows of a statement; that they did is checked, not hoped for.
	 *
	 * @param list<array<string, int|string|null>> $rows
	 * @return list<int>
	 */
	private function createdAfter(int $last, int $importId, array $rows): array {
		$ids = $keys = [];
		$found = $this->database->each(
			'SELECT id, sort_key FROM `*PREFIX*socle_contacts` WHERE import_id = ? AND id > ? ORDER BY import_id, id',
			[$importId, $last],
		);
		foreach ($found as $row) {
			$ids[] = $row->int('id');
			$keys[] = $row->text('sort_key');
		}
		if ($keys !== array_column($rows, 'sort_key')) {
			throw new RuntimeException('The database numbered new contacts in an order of its own');
		}
		return $ids;
	}
}
