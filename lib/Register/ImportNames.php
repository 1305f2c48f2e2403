<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Database;

/** What the imports are called that people came by. */
final readonly class ImportNames {
	public function __construct(
		private Database $database,
	) {
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, array{id: int, name: string}>
	 */
	public function of(array $ids): array {
		$names = [];
		if ($ids !== []) {
			foreach ($this->database->each('SELECT id, name FROM `*PREFIX*socle_imports` WHERE id IN (?)', [array_values(array_unique($ids))]) as $row) {
				$names[$row->int('id')] = ['id' => $row->int('id'), 'name' => $row->text('name')];
			}
		}
		return $names;
	}
}
