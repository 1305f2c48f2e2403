<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Database\Database;

/** Who is to be added by a task, and what became of each, in the database. */
final readonly class AdditionMapper {
	public function __construct(
		private Database $database,
	) {
	}

	/** @param array<array-key, string> $people name by account; '' where it is not known */
	public function add(int $task, GroupRight $right, array $people): void {
		$rows = [];
		foreach ($people as $user => $name) {
			$rows[] = [$task, $right->value, (string)$user, mb_substr($name, 0, 120), AdditionOutcome::Waiting->value, ''];
		}
		$this->database->insertAll('socle_circle_additions', ['task_id', 'access', 'user', 'name', 'outcome', 'reason'], $rows);
	}

	public function nextWaiting(int $task): ?AddedPerson {
		$row = $this->database->row(
			'SELECT * FROM `*PREFIX*socle_circle_additions` WHERE task_id = ? AND outcome = ? ORDER BY id LIMIT 1',
			[$task, AdditionOutcome::Waiting->value],
		);
		return $row === null ? null : AddedPerson::of($row);
	}

	/** @return list<AddedPerson> in the order in which they were chosen */
	public function refused(int $task): array {
		return array_map(AddedPerson::of(...), $this->database->rows(
			'SELECT * FROM `*PREFIX*socle_circle_additions` WHERE task_id = ? AND outcome = ? ORDER BY id',
			[$task, AdditionOutcome::Refused->value],
		));
	}

	public function end(int $id, AdditionOutcome $outcome, string $reason = ''): void {
		$this->database->run('UPDATE `*PREFIX*socle_circle_additions` SET outcome = ?, reason = ? WHERE id = ?', [$outcome->value, $reason, $id]);
	}

	/** Nobody who still waits is added any more. */
	public function refuseWaiting(int $task, string $reason): void {
		$this->database->run(
			'UPDATE `*PREFIX*socle_circle_additions` SET outcome = ?, reason = ? WHERE task_id = ? AND outcome = ?',
			[AdditionOutcome::Refused->value, $reason, $task, AdditionOutcome::Waiting->value],
		);
	}

	/** @return array<string, int> how many, by outcome */
	public function counts(int $task): array {
		$counts = [];
		foreach ($this->database->rows('SELECT outcome, COUNT(*) AS people FROM `*PREFIX*socle_circle_additions` WHERE task_id = ? GROUP BY outcome', [$task]) as $row) {
			$counts[$row->text('outcome')] = $row->int('people');
		}
		return $counts;
	}

	/** Of those who are in the group, the circle's record says it. */
	public function forgetWhoIsIn(int $task): void {
		foreach ([AdditionOutcome::Added, AdditionOutcome::Present] as $outcome) {
			$this->database->deleteWhere('socle_circle_additions', 'task_id = ? AND outcome = ?', [$task, $outcome->value]);
		}
	}

	public function forgetTask(int $task): void {
		$this->database->deleteWhere('socle_circle_additions', 'task_id = ?', [$task]);
	}

	public function forgetUser(string $user): void {
		$this->database->deleteWhere('socle_circle_additions', '`user` = ?', [$user]);
	}

	public function forgetOrphans(): void {
		$this->database->deleteWhere('socle_circle_additions', 'task_id NOT IN (SELECT id FROM `*PREFIX*socle_tasks`)', []);
	}
}
