<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Database\Database;

/** Proposals in the circles of the person of this request that wait for her: for an answer, for her objection, for a word. */
final readonly class DecisionWaiting {
	private const MOST = 100;

	public function __construct(
		private Database $database,
		private DecisionRights $rights,
		private Viewer $viewer,
	) {
	}

	/** @return list<Decision> the longest untouched first */
	public function proposals(): array {
		$circles = array_keys($this->rights->circles());
		return $circles === [] ? [] : array_map(Decision::of(...), $this->database->rows(
			"SELECT * FROM `*PREFIX*socle_decisions` WHERE state = 'proposed' AND circle_id IN (?) ORDER BY changed_at, id LIMIT " . self::MOST,
			[$circles],
		));
	}

	/**
	 * @param list<Decision> $proposals
	 * @return array{objections: list<int>, answered: list<int>, advice: list<int>} identifiers: hers, with objections that nobody has
	 *                                                                          answered; those where hers was answered; those of others of which she has said nothing
	 */
	public function sort(array $proposals): array {
		$ids = array_map(static fn (Decision $decision): int => $decision->id, $proposals);
		$me = $this->viewer->id();
		[$open, $answered, $spoken] = $ids === [] ? [[], [], []] : $this->said($ids, $me);
		$mine = array_filter($proposals, fn (Decision $decision): bool => $this->isMine($decision, $me));
		$mine = array_map(static fn (Decision $decision): int => $decision->id, $mine);
		return [
			'objections' => array_values(array_intersect($mine, $open)),
			'answered' => array_values(array_intersect($ids, $answered)),
			'advice' => array_values(array_diff($ids, $mine, $spoken)),
		];
	}

	/** Whoever coordinates goes on with what was proposed by an account that is no more. */
	private function isMine(Decision $decision, string $me): bool {
		return $decision->author === $me || $decision->author === '' && $this->rights->coordinates($decision->circle);
	}

	/**
	 * @param non-empty-list<int> $ids
	 * @return array{list<int>, list<int>, list<int>} those with open objections, with answered ones of hers, and those of which she has spoken
	 */
	private function said(array $ids, string $me): array {
		$open = $answered = $spoken = [];
		foreach ($this->database->rows('SELECT decision_id, `user`, state FROM `*PREFIX*socle_objections` WHERE decision_id IN (?)', [$ids]) as $row) {
			$hers = $row->text('user') === $me;
			$state = ObjectionState::from($row->text('state'));
			if ($state === ObjectionState::Open) {
				$open[] = $row->int('decision_id');
			}
			if ($hers && $state === ObjectionState::Answered) {
				$answered[] = $row->int('decision_id');
			}
			if ($hers) {
				$spoken[] = $row->int('decision_id');
			}
		}
		foreach ($this->database->rows('SELECT decision_id FROM `*PREFIX*socle_advice` WHERE decision_id IN (?) AND `user` = ?', [$ids, $me]) as $row) {
			$spoken[] = $row->int('decision_id');
		}
		return [$open, $answered, $spoken];
	}
}
