<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Condition;
use OCA\Socle\Register\Fold;
use OCA\Socle\Settings\Calendar;

/**
 * What a filter and the rights of the person of this request let her find, as conditions of socle_decisions as `d`. Nothing that she
 * may not read decides whether she finds a decision: of those that are only mentioned to her, no word, tag or review is asked.
 */
final readonly class DecisionConditions {
	public function __construct(
		private DecisionRights $rights,
		private Calendar $calendar,
	) {
	}

	/** Of those that are not adopted, the ones that she may know of and that are asked for. */
	public function ofOpen(DecisionFilter $filter): Condition {
		return Condition::all([$this->rights->visible(), $this->asked($filter)]);
	}

	/** The same of adopted ones, which can be asked more: members know of each of them, and it need not be read which circles are theirs. */
	public function ofAdopted(DecisionFilter $filter): Condition {
		$day = $filter->on === '' ? $this->calendar->today() : $filter->on;
		// COALESCE: the order is that of days decided, and so must be the index that is walked along
		$conditions = [$this->rights->visibleAdopted(), $this->asked($filter), match ($filter->standing) {
			Standing::InForce->value => new Condition("COALESCE(d.last_day, '') >= ? AND d.starts_on <= ?", [$day, $day]),
			Standing::Upcoming->value => new Condition("COALESCE(d.last_day, '') >= ? AND d.starts_on > ?", [$day, $day]),
			DecisionFilter::PAST => new Condition("COALESCE(d.last_day, '') < ?", [$day]),
			default => Condition::all([]),
		}];
		if ($filter->due === 'publication') {
			$conditions[] = $this->owed();
		}
		if ($filter->due === 'review') {
			$conditions[] = $this->toReview();
		}
		return Condition::all($conditions);
	}

	/** Its summary is not out yet: only of adopted ones one is owed, and only they are looked at again. */
	public function owed(): Condition {
		return new Condition('d.publication IN (?)', [[Publication::Due->value, Publication::Written->value, Publication::Approved->value]]);
	}

	/** In force, and to be looked at again by now. */
	public function toReview(): Condition {
		$today = $this->calendar->today();
		return Condition::all([
			new Condition("d.next_review_on > '' AND d.next_review_on <= ? AND COALESCE(d.last_day, '') >= ?", [$today, $today]),
			$this->fully(),
		]);
	}

	/** She may read all of it, where she may know of it at all. */
	public function fully(): Condition {
		return new Condition("(d.state <> 'adopted' OR d.private = 0 OR d.circle_id IN (?))", [$this->own()]);
	}

	/** A word, or its beginning, of those that she may search, as socle_decision_words `w`. */
	public function word(string $start): Condition {
		return new Condition('w.word >= ? AND w.word <= ? AND w.audience IN (?)', [$start, Fold::end($start), $this->rights->audiences()]);
	}

	private function asked(DecisionFilter $filter): Condition {
		$conditions = [];
		if ($filter->ids !== []) {
			$conditions[] = new Condition('d.id IN (?)', [$filter->ids]);
		}
		if ($filter->circle !== 0) {
			$conditions[] = new Condition('d.circle_id = ?', [$filter->circle]);
		}
		if ($filter->mine) {
			$conditions[] = new Condition('d.circle_id IN (?)', [$this->own()]);
		}
		if ($filter->from !== '') {
			$conditions[] = new Condition('d.decided_on >= ?', [$filter->from]);
		}
		if ($filter->until !== '') {
			$conditions[] = new Condition("d.decided_on <= ? AND d.decided_on <> ''", [$filter->until]);
		}
		if ($filter->since !== 0) {
			$conditions[] = $this->changedSince($filter->since);
		}
		if ($filter->tag !== '') {
			$conditions[] = $this->fully();
		}
		return Condition::all($conditions);
	}

	/** Whether one is anything to her that was not there, was not out or was in force at that moment. */
	private function changedSince(int $since): Condition {
		return new Condition(
			'(d.changed_at >= ? OR d.published_at >= ? OR d.id IN (SELECT l.target_id FROM `*PREFIX*socle_decision_links` l'
			. ' INNER JOIN `*PREFIX*socle_decisions` later ON later.id = l.decision_id'
			. " WHERE later.state = 'adopted' AND later.adopted_at >= ? AND l.kind <> 'keeps'))",
			[$since, $since, $since],
		);
	}

	/** @return list<int> */
	private function own(): array {
		return array_keys($this->rights->circles());
	}
}
