<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use DateTimeImmutable;
use OCA\Socle\Database\Database;
use OCA\Socle\Settings\Calendar;

/** The summaries that private circles still owe to all members. */
final readonly class DecisionDebts {
	private const OWED = "publication IN ('due', 'written', 'approved')";
	private const MOST = 20;
	private const WEEK = 7;

	public function __construct(
		private Database $database,
		private DecisionDays $days,
		private Calendar $calendar,
	) {
	}

	/** @return array<int, array{count: int, oldest_on: string}> how many, and on which day the oldest one was decided, by circle */
	public function byCircle(): array {
		$debts = [];
		foreach ($this->database->rows('SELECT circle_id, COUNT(*) AS owed, MIN(decided_on) AS oldest_on FROM `*PREFIX*socle_decisions` WHERE ' . self::OWED . ' GROUP BY circle_id') as $row) {
			$debts[$row->int('circle_id')] = ['count' => $row->int('owed'), 'oldest_on' => $row->text('oldest_on')];
		}
		return $debts;
	}

	/**
	 * @param list<int> $circles
	 * @return list<Decision> the oldest first, a page of them
	 */
	public function of(array $circles): array {
		return $this->days->debts($circles, self::MOST);
	}

	/** @return iterable<int> decisions whose summary is due within a week, or was */
	public function pressing(): iterable {
		$soon = $this->calendar->later($this->calendar->today(), self::WEEK);
		foreach ($this->database->each('SELECT id FROM `*PREFIX*socle_decisions` WHERE ' . self::OWED . " AND publish_by > '' AND publish_by <= ? ORDER BY id", [$soon]) as $row) {
			yield $row->int('id');
		}
	}

	/** @return ?int the last time by now at which it was to be told of: a week before its day, on that day, and every week from then on */
	public function announcedAt(Decision $decision): ?int {
		if (!$decision->publication->isDebt() || $decision->publishBy === '') {
			return null;
		}
		$first = $this->calendar->later($decision->publishBy, -self::WEEK);
		$today = $this->calendar->today();
		$days = (new DateTimeImmutable($first))->diff(new DateTimeImmutable($today));
		return $days->invert === 1 ? null : $this->calendar->midnight($this->calendar->later($today, -($days->days % self::WEEK)));
	}
}
