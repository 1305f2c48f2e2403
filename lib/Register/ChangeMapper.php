<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;

/** What was changed about a person, by whom and from where. Goes when she goes. */
final readonly class ChangeMapper {
	private const COLUMNS = ['contact_id', 'at', 'by', 'origin', 'import_id', 'field', 'before', 'after'];

	public function __construct(
		private Database $database,
	) {
	}

	/** @param list<Change> $changes */
	public function add(array $changes): void {
		$this->database->insertAll('socle_changes', self::COLUMNS, array_map(static fn (Change $change): array => [
			$change->contactId, $change->at, $change->by, $change->origin->value, $change->importId, $change->field, $change->before, $change->after,
		], $changes));
	}

	/**
	 * @param int $below only those with a smaller identifier
	 * @return list<Change> newest first
	 */
	public function page(int $contactId, int $below, int $limit): array {
		return array_map($this->change(...), $this->database->rows(
			"SELECT * FROM `*PREFIX*socle_changes` WHERE contact_id = ? AND id < ? ORDER BY contact_id DESC, id DESC LIMIT $limit",
			[$contactId, $below],
		));
	}

	public function last(int $contactId, ContactField $field): ?Change {
		$row = $this->database->row(
			'SELECT * FROM `*PREFIX*socle_changes` WHERE contact_id = ? AND `field` = ? ORDER BY id DESC LIMIT 1',
			[$contactId, $field->value],
		);
		return $row === null ? null : $this->change($row);
	}

	/** @param non-empty-list<int> $contactIds */
	public function forget(array $contactIds): void {
		$this->database->run('DELETE FROM `*PREFIX*socle_changes` WHERE contact_id IN (?)', [$contactIds]);
	}

	private function change(Row $row): Change {
		return new Change(
			$row->int('contact_id'),
			$row->int('at'),
			$row->text('by'),
			Origin::from($row->text('origin')),
			$row->intOrNull('import_id'),
			$row->text('field'),
			$row->textOrNull('before'),
			$row->textOrNull('after'),
			$row->int('id'),
		);
	}
}
