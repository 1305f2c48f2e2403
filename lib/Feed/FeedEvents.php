<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Feed;

use OCA\Socle\Circle\CircleNames;
use OCA\Socle\Circle\MandateDays;
use OCA\Socle\Decision\Decision;
use OCA\Socle\Decision\DecisionDays;
use OCA\Socle\Decision\DecisionRights;
use OCA\Socle\Settings\Calendar;
use OCP\IL10N;

/** The days that the person of this request has to know of: her circles' reviews, mandates that end, summaries that are owed. */
final readonly class FeedEvents {
	private const BEFORE = 90;
	private const AHEAD = 730;

	public function __construct(
		private DecisionRights $rights,
		private DecisionDays $days,
		private MandateDays $mandates,
		private CircleNames $circles,
		private FeedWording $wording,
		private Calendar $calendar,
	) {
	}

	/** @return list<FeedEvent> */
	public function of(string $user, IL10N $l): array {
		$circles = $this->rights->circles();
		$today = $this->calendar->today();
		[$from, $until] = [$this->calendar->later($today, -self::BEFORE), $this->calendar->later($today, self::AHEAD)];
		$names = $circles === [] ? [] : $this->circles->all();
		$reviews = $this->days->reviews(array_keys($circles), $today, $from, $until);
		$debts = array_filter($this->days->debts(array_keys(array_filter($circles))), static fn (Decision $decision): bool => $decision->publishBy !== '');
		return [
			...array_map(fn (Decision $decision): FeedEvent => $this->wording->review($decision, $names[$decision->circle] ?? '', $l), $reviews),
			...array_map(fn (Decision $decision): FeedEvent => $this->wording->debt($decision, $names[$decision->circle] ?? '', $l), array_values($debts)),
			...array_map(
				fn (array $ending): FeedEvent => $this->wording->mandate($ending['mandate'], $ending['role'], $ending['circle'], $l),
				$this->mandates->ending($user, array_keys($circles), $from, $until, $l),
			),
		];
	}
}
