<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\ResponseDefinitions;

/**
 * What a circle has before it, and what it decided last, as the person of this request may see it.
 *
 * @psalm-import-type SocleCircleAgenda from ResponseDefinitions
 */
final readonly class CircleAgenda {
	private const MOST = 5;

	public function __construct(
		private CircleRights $circles,
		private DecisionRights $rights,
		private DecisionDebts $debts,
		private DecisionReviews $reviews,
		private LatestDecisions $latest,
		private AgendaRows $rows,
	) {
	}

	/**
	 * @return SocleCircleAgenda
	 * @throws NotFound
	 */
	public function of(int $id): array {
		$circle = $this->circles->find($id)->id;
		return $this->rows->describe([
			'proposals' => $this->latest->proposals($circle, self::MOST),
			'publications' => $this->debts->of([$circle]),
			'reviews' => $this->rights->isInside($circle) ? $this->reviews->of([$circle]) : [],
			'latest' => $this->latest->of($circle, self::MOST),
		]);
	}
}
