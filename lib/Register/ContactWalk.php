<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Database;

/** Everyone whom a filter selects, by identifier, some hundred in memory at a time. */
final readonly class ContactWalk {
	private const CONTACTS = 500;

	public function __construct(
		private Database $database,
		private ContactSelection $selection,
		private ContactMapper $contacts,
	) {
	}

	public function count(ContactFilter $filter): int {
		$condition = $this->selection->condition($filter);
		return $this->database->row("SELECT COUNT(*) AS n FROM `*PREFIX*socle_contacts` c WHERE $condition->sql", $condition->parameters)?->int('n') ?? 0;
	}

	/**
	 * @param list<int> $ids
	 * @return list<Contact> those that exist, in the order asked for
	 */
	public function these(array $ids): array {
		return array_values($this->contacts->findAll($ids));
	}

	/** @return iterable<Contact> */
	public function each(ContactFilter $filter): iterable {
		$condition = $this->selection->condition($filter);
		$sql = "SELECT c.id FROM `*PREFIX*socle_contacts` c WHERE c.id > ? AND $condition->sql ORDER BY c.id LIMIT " . self::CONTACTS;
		$last = 0;
		do {
			$ids = [];
			foreach ($this->database->each($sql, [$last, ...$condition->parameters]) as $row) {
				$ids[] = $last = $row->int('id');
			}
			yield from array_values($this->contacts->findAll($ids));
		} while ($ids !== []);
	}
}
