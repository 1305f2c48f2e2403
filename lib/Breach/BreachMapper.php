<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Breach;

use OCA\Socle\Database\Database;

/** Breaches, in the database. None is ever deleted. */
final readonly class BreachMapper {
	public function __construct(
		private Database $database,
	) {
	}

	public function find(int $id): ?Breach {
		$row = $this->database->row('SELECT * FROM `*PREFIX*socle_breaches` WHERE id = ?', [$id]);
		return $row === null ? null : Breach::of($row);
	}

	/**
	 * @param int $below only those with a smaller identifier
	 * @return list<Breach> last written down first
	 */
	public function page(int $below, int $limit): array {
		return array_map(Breach::of(...), $this->database->rows("SELECT * FROM `*PREFIX*socle_breaches` WHERE id < ? ORDER BY id DESC LIMIT $limit", [$below]));
	}

	/** @return list<Breach> whose clock runs, oldest first; few, or the collective has other worries */
	public function running(int $limit): array {
		return array_map(Breach::of(...), $this->database->rows(
			"SELECT * FROM `*PREFIX*socle_breaches` WHERE closed_at = 0 AND notified_at = 0 ORDER BY discovered_at, id LIMIT $limit",
		));
	}

	/** @return int the new identifier */
	public function insert(int $discoveredAt, string $description, string $measures, string $by): int {
		return $this->database->insert('socle_breaches', [
			'discovered_at' => $discoveredAt,
			'description' => $description,
			'measures' => $measures,
			'notified_at' => 0,
			'closed_at' => 0,
			'created_by' => $by,
		]);
	}

	public function update(Breach $breach): void {
		$this->database->run(
			'UPDATE `*PREFIX*socle_breaches` SET description = ?, measures = ?, notified_at = ?, closed_at = ? WHERE id = ?',
			[$breach->description, $breach->measures, $breach->notifiedAt, $breach->closedAt, $breach->id],
		);
	}
}
