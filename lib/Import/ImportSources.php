<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Database\Database;

/** What was said about lists when they came in: where a person's data comes from (GDPR 15.1(g)). */
final readonly class ImportSources {
	public function __construct(
		private Database $database,
	) {
	}

	/**
	 * @param list<int> $ids
	 * @return list<array{id: int, name: string, at: int, provenance: string, provenance_name: string}> oldest first
	 */
	public function of(array $ids): array {
		$sources = [];
		foreach ($ids === [] ? [] : $this->database->each('SELECT * FROM `*PREFIX*socle_imports` WHERE id IN (?) ORDER BY id', [$ids]) as $row) {
			$sources[] = [
				'id' => $row->int('id'),
				'name' => $row->text('name'),
				'at' => $row->int('created_at'),
				'provenance' => $row->text('provenance'),
				'provenance_name' => $row->text('provenance_name'),
			];
		}
		return $sources;
	}
}
