<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\CircleRights;
use OCA\Socle\ResponseDefinitions;

/**
 * What is said about a proposal, and what the person of this request may do with it.
 *
 * @psalm-import-type SocleObjection from ResponseDefinitions
 * @psalm-import-type SocleAdvice from ResponseDefinitions
 */
final readonly class DecisionDiscussion {
	public function __construct(
		private ObjectionMapper $objections,
		private Advices $advices,
		private ObjectionHands $own,
		private DecisionHands $hands,
		private DecisionMoves $moves,
		private DecisionSettings $settings,
		private CircleRights $circles,
	) {
	}

	/** @return array{objections: list<SocleObjection>, advice: list<SocleAdvice>, rule: string, may: list<string>} */
	public function of(Decision $decision, bool $fully): array {
		return [
			'objections' => $fully ? array_map($this->objection(...), $this->objections->of($decision->id)) : [],
			'advice' => $fully ? array_map($this->advice(...), $this->advices->of($decision->id)) : [],
			'rule' => $fully ? $this->settings->rule($this->circles->find($decision->circle)) : '',
			'may' => $fully ? $this->moves->of($decision) : [],
		];
	}

	/** @return SocleObjection */
	private function objection(Objection $objection): array {
		return [
			'id' => $objection->id,
			'user' => $objection->user,
			'user_name' => $this->hands->name($objection->user),
			'reason' => $objection->reason,
			'state' => $objection->state->value,
			'answer' => $objection->answer,
			'taken_on_by' => $objection->takenOnBy,
			'taken_on_by_name' => $this->hands->name($objection->takenOnBy),
			'text_before' => $objection->textBefore,
			'text_after' => $objection->textAfter,
			'created_at' => $objection->createdAt,
			'closed_at' => $objection->closedAt,
			'closed_by_name' => $this->hands->name($objection->closedBy),
			'mine' => $this->own->raised($objection),
		];
	}

	/** @return SocleAdvice */
	private function advice(Advice $advice): array {
		return [
			'id' => $advice->id,
			'user' => $advice->user,
			'user_name' => $this->hands->name($advice->user),
			'kind' => $advice->kind->value,
			'text' => $advice->text,
			'answer' => $advice->answer,
			'answered_by_name' => $this->hands->name($advice->answeredBy),
			'answered_at' => $advice->answeredAt,
			'created_at' => $advice->createdAt,
		];
	}
}
