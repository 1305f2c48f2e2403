<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Problem\Busy;

/**
 * Takes back what an import wrote. Every change of a contact is in her history: whom nobody but the import has touched
 * goes, what it added goes where the same field has not been changed since, the rest stays.
 */
final readonly class ImportUndo {
	private const CONTACTS = 500;
	/** Written by somebody else than the import; its own undo counts as its own. */
	private const FOREIGN = '(h.import_id IS NULL OR h.import_id <> ?)';
	/** Nobody but the import has touched `p`: no other change, and nothing in the consent ledger about her. */
	private const UNTOUCHED = 'NOT EXISTS (SELECT 1 FROM `*PREFIX*socle_changes` h WHERE h.contact_id = p.id AND ' . self::FOREIGN . ')'
		. ' AND NOT EXISTS (SELECT 1 FROM `*PREFIX*socle_subjects` s WHERE s.contact_id = p.id)';
	/** A change `c` of the import to a contact whom it did not bring, where nobody changed the same field later. */
	private const LATER = 'SELECT 1 FROM `*PREFIX*socle_changes` h WHERE h.contact_id = c.contact_id AND h.`field` = c.`field` AND h.id > c.id AND ' . self::FOREIGN;
	private const COMPLETED = 'FROM `*PREFIX*socle_changes` c INNER JOIN `*PREFIX*socle_contacts` p ON p.id = c.contact_id'
		. ' WHERE c.import_id = ? AND c.origin = ? AND (p.import_id IS NULL OR p.import_id <> ?)';

	public function __construct(
		private Database $database,
		private ContactMapper $contacts,
		private ContactWrites $writes,
	) {
	}

	/** @return array{delete: int, revert: int, keep: int} contacts; one of whom only a part goes back counts as both */
	public function preview(int $importId): array {
		$created = $this->count('SELECT COUNT(*) AS n FROM `*PREFIX*socle_contacts` WHERE import_id = ?', [$importId]);
		$delete = $this->count(
			'SELECT COUNT(*) AS n FROM `*PREFIX*socle_contacts` p WHERE p.import_id = ? AND ' . self::UNTOUCHED,
			[$importId, $importId],
		);
		$completed = [$importId, Origin::Import->value, $importId, $importId];
		return [
			'delete' => $delete,
			'revert' => $this->count('SELECT COUNT(DISTINCT c.contact_id) AS n ' . self::COMPLETED . ' AND NOT EXISTS (' . self::LATER . ')', $completed),
			'keep' => $created - $delete
				+ $this->count('SELECT COUNT(DISTINCT c.contact_id) AS n ' . self::COMPLETED . ' AND EXISTS (' . self::LATER . ')', $completed),
		];
	}

	/** @return list<int> contacts that were looked at: some hundred whom the import brought, after the given one */
	public function deleteCreated(int $importId, int $after): array {
		$seen = $gone = [];
		$rows = $this->database->each(
			'SELECT p.id, CASE WHEN ' . self::UNTOUCHED . ' THEN 1 ELSE 0 END AS untouched'
			. ' FROM `*PREFIX*socle_contacts` p WHERE p.import_id = ? AND p.id > ? ORDER BY p.import_id, p.id LIMIT ' . self::CONTACTS,
			[$importId, $importId, $after],
		);
		foreach ($rows as $row) {
			$seen[] = $row->int('id');
			if ($row->int('untouched') === 1) {
				$gone[] = $row->int('id');
			}
		}
		if ($gone !== []) {
			$this->writes->delete($gone);
		}
		return $seen;
	}

	/**
	 * @return list<int> contacts that were looked at: some hundred whom the import completed, after the given one
	 * @throws Busy
	 */
	public function revertCompleted(int $importId, int $after, string $by): array {
		$seen = array_map(static fn (Row $row): int => $row->int('contact_id'), $this->database->rows(
			'SELECT DISTINCT c.contact_id ' . self::COMPLETED . ' AND c.contact_id > ? ORDER BY c.contact_id LIMIT ' . self::CONTACTS,
			[$importId, Origin::Import->value, $importId, $after],
		));
		if ($seen === []) {
			return [];
		}
		$before = [];
		$rows = $this->database->each(
			'SELECT c.contact_id, c.`field`, c.`before` ' . self::COMPLETED . ' AND c.contact_id IN (?) AND NOT EXISTS (' . self::LATER . ') ORDER BY c.id DESC',
			[$importId, Origin::Import->value, $importId, $seen, $importId],
		);
		foreach ($rows as $row) {
			$before[$row->int('contact_id')][$row->text('field')] = $row->text('before');
		}
		$people = array_filter($this->contacts->findAll(array_keys($before)), static fn (Contact $contact): bool => !$contact->fields->frozen);
		foreach ($people as $id => $contact) {
			$this->revert($contact, $before[$id] ?? [], $importId, $by);
		}
		return $seen;
	}

	/**
	 * @param array<array-key, string> $texts as the history has them, by field
	 * @throws Busy
	 */
	private function revert(Contact $contact, array $texts, int $importId, string $by): void {
		$after = $contact->fields;
		$fields = [];
		foreach ($texts as $name => $text) {
			$field = ContactField::from((string)$name);
			$fields[] = $field;
			$after = $after->with($field, $this->former($contact->fields, $field, $text));
		}
		if (!$this->writes->change($contact, $after, $fields, Origin::Undo, $importId, $by)) {
			throw new Busy('conflict');
		}
	}

	/** @return list<ContactPoint>|list<string>|string a list without what was added to it */
	private function former(ContactFields $now, ContactField $field, string $text): array|string {
		if ($field->isText()) {
			return $text;
		}
		$had = $this->listed($text);
		$channel = $field->channel();
		return $channel === null
			? array_values(array_filter($now->tags, static fn (string $label): bool => in_array($label, $had, true)))
			: array_values(array_filter($now->pointsOf($channel), static fn (ContactPoint $point): bool => in_array($point->value, $had, true)));
	}

	/** @return list<string> the values of a list as the history has it */
	private function listed(string $json): array {
		$items = json_decode($json, true);
		$values = [];
		foreach (is_array($items) ? $items : [] as $item) {
			$value = is_array($item) ? ($item['value'] ?? null) : $item;
			if (is_string($value)) {
				$values[] = $value;
			}
		}
		return $values;
	}

	/** @param list<int|string> $parameters */
	private function count(string $sql, array $parameters): int {
		return $this->database->row($sql, $parameters)?->int('n') ?? 0;
	}
}
