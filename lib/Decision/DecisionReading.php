<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Settings\Calendar;

/**
 * One decision, with all that the person of this request may know of it and do with it.
 *
 * @psalm-import-type SocleDecision from ResponseDefinitions
 * @psalm-import-type SocleDecisionLink from ResponseDefinitions
 */
final readonly class DecisionReading {
	public function __construct(
		private DecisionRights $rights,
		private DecisionMapper $decisions,
		private DecisionRows $rows,
		private DecisionDetails $details,
		private DecisionDiscussion $discussion,
		private CircleRights $circles,
		private Calendar $calendar,
	) {
	}

	/**
	 * @return SocleDecision
	 * @throws NotFound
	 */
	public function one(int $id): array {
		$decision = $this->rights->read($id);
		$readable = $this->rights->readable($decision);
		$circle = $this->circles->find($decision->circle);
		$fully = $readable === Readable::Full;
		$texts = $readable === Readable::Mention ? new DecisionTexts('', '', '') : $this->decisions->texts($id);
		return [
			...$this->rows->row($decision, $readable, $circle->name, $this->calendar->today()),
			// one that is adopted stays what it was; one that is open goes with its circle
			'private' => $decision->isAdopted() ? $decision->private : $circle->private,
			'text' => $fully ? $texts->text : '',
			'context' => $fully ? $texts->context : '',
			'summary' => $fully || $readable === Readable::Summary ? $texts->summary : '',
			...$this->details->of($decision, $fully),
			...$this->discussion->of($decision, $fully),
			'published_at' => $decision->publishedAt,
			'content_hash' => $decision->contentHash,
			'ledger_position' => $decision->ledgerPosition,
			'perimeter' => $circle->perimeter,
			...$this->parent($circle),
			'version' => $decision->version,
		];
	}

	/** @return array{parent: ?int, parent_name: string} the next circle above that lives */
	private function parent(Circle $circle): array {
		for ($steps = 0; $circle->parent !== null && $steps < 100; $steps++) {
			$circle = $this->circles->find($circle->parent);
			if (!$circle->isDissolved()) {
				return ['parent' => $circle->id, 'parent_name' => $circle->name];
			}
		}
		return ['parent' => null, 'parent_name' => ''];
	}
}
