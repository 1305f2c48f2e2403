<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Database\Condition;
use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Register\Contact;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactPoint;
use OCP\IDBConnection;

/** What reports of imports say of a person: rows that are hers, name her, or hold an address of hers. */
final readonly class ImportTraces {
	private const SOME = 500;

	public function __construct(
		private Database $database,
	) {
	}

	/** Goes with her; the counts of the import stay. */
	public function forget(Contact $contact): void {
		$text = $contact->fields->text(...);
		$names = [$text(ContactField::GivenName), $text(ContactField::FamilyName)];
		$values = array_map(static fn (ContactPoint $point): string => $point->value, $contact->fields->points);
		$normalised = array_map(static fn (ContactPoint $point): string => $point->normalised, $contact->fields->points);
		$title = trim(implode(' ', $names));
		$find = $this->database->connection->getDatabaseProvider() === IDBConnection::PLATFORM_POSTGRES ? 'STRPOS' : 'INSTR';
		$conditions = [new Condition('contact_id = ?', [$contact->id])];
		foreach (array_unique([$title, trim(implode(' ', array_reverse($names)))]) as $name) {
			if ($name !== '') {
				$conditions[] = new Condition('LOWER(name) = LOWER(?)', [$name]);
			}
		}
		foreach (array_unique([...$values, ...$normalised]) as $value) {
			$conditions[] = new Condition('LOWER(name) = LOWER(?)', [$value]);
			$conditions[] = new Condition("$find(LOWER(problems), LOWER(?)) > 0", [$this->asInJson($value)]);
		}
		$this->delete('socle_import_rows', $conditions);
		$this->delete('socle_import_keys', [new Condition('contact = ?', [$contact->id]), ...array_map(
			static fn (string $value): Condition => new Condition('`value` = ?', [$value]),
			array_values(array_unique($normalised)),
		)]);
	}

	/** @param non-empty-list<Condition> $any */
	private function delete(string $table, array $any): void {
		$condition = Condition::any($any);
		$rows = $this->database->rows("SELECT id FROM `*PREFIX*$table` WHERE $condition->sql", $condition->parameters);
		foreach (array_chunk(array_map(static fn (Row $row): int => $row->int('id'), $rows), self::SOME) as $ids) {
			$this->database->run("DELETE FROM `*PREFIX*$table` WHERE id IN (?)", [$ids]);
		}
	}

	/** As ImportRows writes it. */
	private function asInJson(string $value): string {
		return trim(json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE), '"');
	}
}
