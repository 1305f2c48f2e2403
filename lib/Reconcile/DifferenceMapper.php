<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Database\Database;
use OCP\AppFramework\Utility\ITimeFactory;

/** Differences, in the database: those that the last reconciliation found, or that an event told of since. */
final readonly class DifferenceMapper {
	private const COLUMNS = ['circle_id', 'kind', 'account', 'detail', 'found_at'];

	public function __construct(
		private Database $database,
		private ITimeFactory $time,
	) {
	}

	/** @return array<int, non-empty-array<int, Difference>> by circle and by identifier, the oldest first */
	public function all(): array {
		return $this->read('ORDER BY id', []);
	}

	/** @return array<int, Difference> by identifier */
	public function of(int $circle): array {
		return $this->read('WHERE circle_id = ? ORDER BY id', [$circle])[$circle] ?? [];
	}

	/** @return array<int, Difference> that are about an account, by identifier */
	public function about(string $account): array {
		return array_replace([], ...$this->read('WHERE account = ? ORDER BY id', [$account]));
	}

	/** @return array<int, int> how many there are, by circle */
	public function counts(): array {
		$counts = [];
		foreach ($this->database->rows('SELECT circle_id, COUNT(*) AS found FROM `*PREFIX*socle_differences` GROUP BY circle_id') as $row) {
			$counts[$row->int('circle_id')] = $row->int('found');
		}
		return $counts;
	}

	/**
	 * From now on these are known instead of those. What is among both stays, with the day on which it was found.
	 *
	 * @param list<Difference> $found
	 * @param array<int, Difference> $known by identifier
	 */
	public function replace(array $found, array $known): void {
		$new = [];
		foreach ($found as $difference) {
			$new[$difference->key()] = $difference;
		}
		$gone = [];
		foreach ($known as $id => $difference) {
			if (isset($new[$difference->key()])) {
				unset($new[$difference->key()]);
			} else {
				$gone[] = $id;
			}
		}
		foreach (array_chunk($gone, 900) as $ids) {
			$this->database->run('DELETE FROM `*PREFIX*socle_differences` WHERE id IN (?)', [$ids]);
		}
		if ($new !== []) {
			$now = $this->time->getTime();
			$this->database->insertAll('socle_differences', self::COLUMNS, array_values(array_map(
				static fn (Difference $one): array => [$one->circle, $one->kind->value, $one->account, $one->detail, $now],
				$new,
			)));
		}
	}

	/**
	 * @param list<int|string> $parameters
	 * @return array<int, non-empty-array<int, Difference>>
	 */
	private function read(string $condition, array $parameters): array {
		$differences = [];
		foreach ($this->database->rows('SELECT * FROM `*PREFIX*socle_differences` ' . $condition, $parameters) as $row) {
			$difference = Difference::of($row);
			if ($difference !== null) {
				$differences[$difference->circle][$row->int('id')] = $difference;
			}
		}
		return $differences;
	}
}
