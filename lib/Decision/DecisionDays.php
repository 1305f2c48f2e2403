<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Database;

/** What has its day: reviews, summaries that are owed, proposals that wait. Each asked of the circles that one names, a few at most. */
final readonly class DecisionDays {
	private const MOST = 200;
	private const DEBTS = [Publication::Due->value, Publication::Written->value, Publication::Approved->value];

	public function __construct(
		private Database $database,
	) {
	}

	/**
	 * @param list<int> $circles
	 * @param string $today what is not in force any more is not looked at again
	 * @return list<Decision> to be looked at between two days, both included, the next one first
	 */
	public function reviews(array $circles, string $today, string $from, string $until, int $most = self::MOST): array {
		return $this->those(
			$most,
			"state = 'adopted' AND circle_id IN (?) AND last_day >= ? AND next_review_on >= ? AND next_review_on <= ? ORDER BY next_review_on, id",
			[$circles, $today, max($from, '1'), $until],
		);
	}

	/**
	 * @param list<int> $circles
	 * @return list<Decision> whose summary is not out, the oldest first
	 */
	public function debts(array $circles, int $most = self::MOST): array {
		return $this->those($most, 'publication IN (?) AND circle_id IN (?) ORDER BY decided_on, id', [self::DEBTS, $circles]);
	}

	/**
	 * @param list<int> $circles
	 * @return list<Decision> that are proposed there, the newest first
	 */
	public function proposals(array $circles): array {
		return $this->those(self::MOST, "state = 'proposed' AND circle_id IN (?) ORDER BY changed_at DESC, id DESC", [$circles]);
	}

	/**
	 * @param list<int|string|list<int>|list<string>> $parameters
	 * @return list<Decision>
	 */
	private function those(int $most, string $condition, array $parameters): array {
		return in_array([], $parameters, true) ? [] : array_map(
			Decision::of(...),
			$this->database->rows("SELECT * FROM `*PREFIX*socle_decisions` WHERE $condition LIMIT $most", $parameters),
		);
	}
}
