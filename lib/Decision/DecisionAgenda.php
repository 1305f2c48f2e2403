<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\ResponseDefinitions;

/**
 * Decisions that wait for the person of this request. The number of queries depends neither on how many
 * decisions there are nor on how many circles she is in.
 *
 * @psalm-import-type SocleDecisionRow from ResponseDefinitions
 * @psalm-import-type SocleDecisionAgenda from ResponseDefinitions
 */
final readonly class DecisionAgenda {
	public function __construct(
		private DecisionRights $rights,
		private DecisionWaiting $waiting,
		private DecisionDebts $debts,
		private DecisionReviews $reviews,
		private LatestDecisions $latest,
		private AgendaRows $rows,
	) {
	}

	/** @return ?SocleDecisionAgenda none for those who are not members: nothing waits for them */
	public function mine(): ?array {
		if (!$this->rights->isMember()) {
			return null;
		}
		$circles = $this->rights->circles();
		$debts = $this->debts->byCircle();
		$proposals = $this->waiting->proposals();
		$sorted = $this->waiting->sort($proposals);
		[$rows, $publications, $reviews, $latest] = $this->rows->describe([
			$proposals,
			$this->debts->of(array_keys(array_intersect_key($debts, $circles))),
			$this->reviews->of(array_keys(array_filter($circles))),
			$this->latest->ofEach(array_keys($circles)),
		]);
		return [
			'objections' => self::those($rows, $sorted['objections']),
			'answered' => self::those($rows, $sorted['answered']),
			'advice' => self::those($rows, $sorted['advice']),
			'publications' => $publications,
			'reviews' => $reviews,
			'latest' => $latest,
			'owed' => ['count' => array_sum(array_column($debts, 'count')), 'oldest_on' => $debts === [] ? '' : min(array_column($debts, 'oldest_on'))],
		];
	}

	/**
	 * @param list<SocleDecisionRow> $rows
	 * @param list<int> $ids
	 * @return list<SocleDecisionRow>
	 */
	private static function those(array $rows, array $ids): array {
		return array_values(array_filter($rows, static fn (array $row): bool => in_array($row['id'], $ids, true)));
	}
}
