<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Settings\Calendar;
use OCA\Socle\Settings\DayWords;
use OCP\IL10N;

/** The few decisions that the person of this request looks for first. */
final readonly class DecisionOverview {
	/** Days before a review in which it is told of. */
	private const SOON = 30;
	private const MOST = 20;

	public function __construct(
		private DecisionRights $rights,
		private DecisionList $list,
		private DecisionDays $days,
		private DecisionShort $short,
		private Calendar $calendar,
		private DayWords $dayWords,
	) {
	}

	/** @return list<array{id: int, title: string, about: string, url: string}> each once; one place in three is kept for each of what is owed, what comes back and the latest */
	public function of(int $limit, IL10N $l): array {
		$limit = max(1, min($limit, self::MOST));
		$third = max(1, intdiv($limit, 3));
		$waiting = [...array_slice($this->debts($l), 0, $third), ...array_slice($this->reviews($l), 0, $third)];
		$items = [];
		foreach ([...$waiting, ...$this->short->describe($this->list->decisions(new DecisionFilter(standing: DecisionFilter::ADOPTED), null, $limit)[0], $l)] as $item) {
			$items[$item['id']] ??= $item;
		}
		return array_slice(array_values($items), 0, $limit);
	}

	/** @return list<array{id: int, title: string, about: string, url: string}> that her own circles owe */
	private function debts(IL10N $l): array {
		return $this->told(
			$this->days->debts(array_keys($this->rights->circles())),
			fn (Decision $decision): string => $l->t('To publish, decided on %s', [$this->dayWords->short($decision->decidedOn, $l)]),
			$l,
		);
	}

	/** @return list<array{id: int, title: string, about: string, url: string}> that her own circles have before them */
	private function reviews(IL10N $l): array {
		$today = $this->calendar->today();
		return $this->told(
			$this->days->reviews(array_keys($this->rights->circles()), $today, '', $this->calendar->later($today, self::SOON)),
			fn (Decision $decision): string => $l->t('To review by %s', [$this->dayWords->short($decision->nextReviewOn, $l)]),
			$l,
		);
	}

	/**
	 * @param list<Decision> $decisions
	 * @param callable(Decision): string $about
	 * @return list<array{id: int, title: string, about: string, url: string}>
	 */
	private function told(array $decisions, callable $about, IL10N $l): array {
		$decisions = array_slice($decisions, 0, self::MOST);
		$byId = array_combine(array_map(static fn (Decision $decision): int => $decision->id, $decisions), $decisions);
		return array_map(
			static fn (array $item): array => [...$item, 'about' => isset($byId[$item['id']]) ? $about($byId[$item['id']]) : $item['about']],
			$this->short->describe($decisions, $l),
		);
	}
}
