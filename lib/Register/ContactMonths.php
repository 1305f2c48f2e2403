<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;

/** How many came and went in each month: total and growth without counting the register. Written with the rows. */
final readonly class ContactMonths {
	public function __construct(
		private Database $database,
	) {
	}

	public function created(int $count, int $at): void {
		$this->add('created', $count, $at);
	}

	public function deleted(int $count, int $at): void {
		$this->add('deleted', $count, $at);
	}

	public function total(): int {
		$row = $this->database->row('SELECT SUM(created) AS created, SUM(deleted) AS deleted FROM `*PREFIX*socle_contact_months`');
		return $row === null ? 0 : $row->int('created') - $row->int('deleted');
	}

	/** @return list<array{month: int, created: int, deleted: int}> a month is a number such as 202611 */
	public function all(): array {
		return array_map(
			static fn (Row $row): array => ['month' => $row->int('month'), 'created' => $row->int('created'), 'deleted' => $row->int('deleted')],
			$this->database->rows('SELECT `month`, created, deleted FROM `*PREFIX*socle_contact_months` ORDER BY `month`'),
		);
	}

	private function add(string $column, int $count, int $at): void {
		if ($count === 0) {
			return;
		}
		$month = (int)gmdate('Ym', $at);
		$sql = "UPDATE `*PREFIX*socle_contact_months` SET $column = $column + ? WHERE `month` = ?";
		if ($this->database->run($sql, [$count, $month]) === 0) {
			$this->database->connection->insertIgnoreConflict('socle_contact_months', ['month' => $month, 'created' => 0, 'deleted' => 0]);
			$this->database->run($sql, [$count, $month]);
		}
	}
}
