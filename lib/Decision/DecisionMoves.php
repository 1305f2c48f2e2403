<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\CircleRights;

/** What the person of this request may do with a decision as it is now, so that a screen offers nothing that is refused. */
final readonly class DecisionMoves {
	public function __construct(
		private DecisionRights $rights,
		private DecisionHands $hands,
		private DecisionRedaction $redaction,
		private CircleRights $circles,
	) {
	}

	/** @return list<string> */
	public function of(Decision $decision): array {
		$inside = $this->rights->isInside($decision->circle);
		$coordinates = $this->rights->coordinates($decision->circle);
		$lives = !$this->circles->find($decision->circle)->isDissolved();
		$proposed = $decision->state === DecisionState::Proposed;
		$open = $decision->state->isOpen();
		$hers = $open && $this->hands->mayEdit($decision);
		$debt = $decision->publication->isDebt();
		return array_keys(array_filter([
			'edit' => $hers && $lives,
			'propose' => $inside && $lives && $decision->state === DecisionState::Draft,
			'take_back' => $hers && $proposed,
			'withdraw' => $hers,
			'restore' => $inside && $decision->state === DecisionState::Withdrawn,
			'hand_over' => $hers,
			'adopt' => $coordinates && $lives && $open,
			'object' => $inside && $proposed && $lives,
			'advise' => $proposed && $this->rights->isMember(),
			'answer' => $proposed && $this->hands->holds($decision),
			'overrule' => $coordinates && $proposed,
			'write_summary' => $inside && $debt,
			'publish' => $coordinates && $debt,
			'review' => $coordinates && $lives && $decision->isAdopted() && $decision->ending === null,
			'redact' => $this->redaction->may($decision),
		]));
	}
}
