<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Database;

/** What people are called who are shown beside something else. */
final readonly class ContactNames {
	public function __construct(
		private Database $database,
	) {
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, array{given_name: string, family_name: string}> by contact
	 */
	public function of(array $ids): array {
		$names = [];
		foreach ($ids === [] ? [] : $this->database->each('SELECT id, given_name, family_name FROM `*PREFIX*socle_contacts` WHERE id IN (?)', [$ids]) as $row) {
			$names[$row->int('id')] = ['given_name' => $row->text('given_name'), 'family_name' => $row->text('family_name')];
		}
		return $names;
	}
}
