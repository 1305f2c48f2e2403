<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Database;
use OCP\AppFramework\Utility\ITimeFactory;

/** Objections, in the database. None is ever deleted. */
final readonly class ObjectionMapper {
	public function __construct(
		private Database $database,
		private ITimeFactory $time,
	) {
	}

	/** @return list<Objection> in the order in which they were raised */
	public function of(int $decision): array {
		return array_map(Objection::of(...), $this->database->rows('SELECT * FROM `*PREFIX*socle_objections` WHERE decision_id = ? ORDER BY id', [$decision]));
	}

	public function find(int $decision, int $id): ?Objection {
		$row = $this->database->row('SELECT * FROM `*PREFIX*socle_objections` WHERE decision_id = ? AND id = ?', [$decision, $id]);
		return $row === null ? null : Objection::of($row);
	}

	public function countOpen(int $decision): int {
		return $this->database->row(
			"SELECT COUNT(*) AS open_ones FROM `*PREFIX*socle_objections` WHERE decision_id = ? AND state IN ('open', 'answered')",
			[$decision],
		)?->int('open_ones') ?? 0;
	}

	public function add(int $decision, string $user, string $reason): int {
		return $this->database->insert('socle_objections', [
			'decision_id' => $decision,
			'user' => $user,
			'reason' => $reason,
			'state' => ObjectionState::Open->value,
			'answer' => '',
			'taken_on_by' => '',
			'created_at' => $this->time->getTime(),
			'closed_at' => 0,
			'closed_by' => '',
		]);
	}

	/** @param array{state: string, answer?: string, taken_on_by?: string, text_before?: string, text_after?: string, closed_at?: int, closed_by?: string} $columns */
	public function change(int $id, array $columns): void {
		$set = implode(', ', array_map(static fn (string $column): string => "`$column` = ?", array_keys($columns)));
		$this->database->run("UPDATE `*PREFIX*socle_objections` SET $set WHERE id = ?", [...array_values($columns), $id]);
	}

	public function forget(string $user): void {
		foreach (['user', 'taken_on_by', 'closed_by'] as $column) {
			$this->database->run("UPDATE `*PREFIX*socle_objections` SET `$column` = '' WHERE `$column` = ?", [$user]);
		}
	}
}
