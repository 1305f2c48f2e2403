<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Database;
use OCA\Socle\Settings\Calendar;

/**
 * What a circle has said that it looks at again, on its day or within a month of it. Another decision is the outcome: it keeps,
 * amends, supersedes or revokes the earlier one. What is not in force any more is not looked at.
 */
final readonly class DecisionReviews {
	/** Days beforehand on which a review is announced. */
	public const SOON = 30;
	private const DUE = "state = 'adopted' AND next_review_on > '' AND next_review_on <= ? AND last_day >= ?";
	private const MOST = 20;

	public function __construct(
		private Database $database,
		private DecisionDays $asked,
		private Calendar $calendar,
	) {
	}

	/**
	 * @param list<int> $circles
	 * @return list<Decision> the longest due first, a page of them
	 */
	public function of(array $circles): array {
		[$soon, $today] = $this->days();
		return $this->asked->reviews($circles, $today, '', $soon, self::MOST);
	}

	/** @return iterable<int> all of them, whatever their circle */
	public function all(): iterable {
		foreach ($this->database->each('SELECT id FROM `*PREFIX*socle_decisions` WHERE ' . self::DUE . ' ORDER BY id', $this->days()) as $row) {
			yield $row->int('id');
		}
	}

	/** @return ?int since when it is announced; null: it is not */
	public function announcedAt(Decision $decision): ?int {
		[$soon, $today] = $this->days();
		$due = $decision->isAdopted() && $decision->nextReviewOn !== '' && $decision->nextReviewOn <= $soon && $decision->lastDay >= $today;
		return $due ? $this->calendar->midnight($this->calendar->later($decision->nextReviewOn, -self::SOON)) : null;
	}

	/** @return array{string, string} the last day that is soon, and today */
	private function days(): array {
		$today = $this->calendar->today();
		return [$this->calendar->later($today, self::SOON), $today];
	}
}
