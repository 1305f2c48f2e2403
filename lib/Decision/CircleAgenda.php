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
 * What waits in a circle, as the person of this request may see it: its members see what is to be looked at again, and all members what
 * it owes to them.
 *
 * @psalm-import-type SocleCircleAgenda from ResponseDefinitions
 */
final readonly class CircleAgenda {
	public function __construct(
		private CircleRights $circles,
		private DecisionRights $rights,
		private DecisionDebts $debts,
		private DecisionReviews $reviews,
		private AgendaRows $rows,
	) {
	}

	/**
	 * @return SocleCircleAgenda
	 * @throws NotFound
	 */
	public function of(int $id): array {
		$circle = $this->circles->find($id)->id;
		[$publications, $reviews] = $this->rows->describe([
			$this->debts->of([$circle]),
			$this->rights->isInside($circle) ? $this->reviews->of([$circle]) : [],
		]);
		return ['publications' => $publications, 'reviews' => $reviews];
	}
}
