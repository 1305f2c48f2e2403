<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\CircleNames;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Settings\Calendar;

/**
 * Decisions as a list shows them: of those that the person of this request may read only the mention of, no title.
 *
 * @psalm-import-type SocleDecisionRow from ResponseDefinitions
 * @psalm-import-type SocleDecisionLink from ResponseDefinitions
 */
final readonly class DecisionRows {
	public function __construct(
		private DecisionRights $rights,
		private CircleNames $circles,
		private Calendar $calendar,
	) {
	}

	/**
	 * @param list<Decision> $decisions
	 * @return list<SocleDecisionRow> without those that she may not know of
	 */
	public function describe(array $decisions): array {
		$rows = [];
		$names = $decisions === [] ? [] : $this->circles->all();
		$today = $this->calendar->today();
		foreach ($decisions as $decision) {
			$readable = $this->rights->readable($decision);
			if ($readable !== Readable::Nothing) {
				$rows[] = $this->row($decision, $readable, $names[$decision->circle] ?? '', $today);
			}
		}
		return $rows;
	}

	/** @return SocleDecisionRow */
	public function row(Decision $decision, Readable $readable, string $circleName, string $today): array {
		$fully = $readable === Readable::Full;
		return [
			'id' => $decision->id,
			'number' => $decision->number,
			'former_number' => $fully ? $decision->formerNumber : '',
			'circle' => $decision->circle,
			'circle_name' => $circleName,
			'title' => $fully ? $decision->title : null,
			'state' => $decision->state->value,
			'standing' => $decision->standingOn($today)?->value,
			'private' => $decision->private,
			'readable' => $readable->value,
			'origin' => $decision->origin->value,
			'decided_on' => $decision->decidedOn,
			'starts_on' => $decision->startsOn,
			'last_day' => $decision->lastDay === Decision::NO_END ? '' : $decision->lastDay,
			'next_review_on' => $fully ? $decision->nextReviewOn : '',
			'publication' => $decision->publication->value,
			'publish_by' => $decision->publishBy,
			'changed_at' => $decision->changedAt,
		];
	}

	/** @return SocleDecisionLink its title only for those who may read it */
	public function link(LinkKind $kind, Decision $decision): array {
		$readable = $this->rights->readable($decision);
		return [
			'kind' => $kind->value,
			'id' => $decision->id,
			'number' => $decision->number,
			'title' => $readable === Readable::Full ? $decision->title : null,
		];
	}
}
