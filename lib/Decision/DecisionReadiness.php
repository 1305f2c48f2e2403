<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Settings\Calendar;

/** Whether a decision can be adopted as it is. */
final readonly class DecisionReadiness {
	public function __construct(
		private DecisionMapper $decisions,
		private DecisionRules $rules,
		private DecisionParts $parts,
		private DecisionDocuments $documents,
		private ObjectionMapper $objections,
		private Calendar $calendar,
	) {
	}

	/**
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function check(Decision $decision, Circle $circle, DecisionOrigin $origin): void {
		$this->rules->mustBeOpen($decision);
		if ($circle->isDissolved()) {
			throw new Conflict('circle_dissolved');
		}
		$this->rules->mustBeAdoptable($decision, $this->decisions->texts($decision->id), $this->calendar->today(), $origin);
		if ($this->objections->countOpen($decision->id) > 0) {
			throw new Conflict('objection_open');
		}
		$chosen = $this->parts->documents([$decision->id])[$decision->id] ?? [];
		if ($chosen !== []) {
			// as they are in this moment: what was chosen may have been written on since
			$files = array_map(static fn (DecisionDocument $document): int => $document->fileId, $chosen);
			$this->parts->setDocuments($decision->id, $this->documents->hash($circle, $files));
		}
	}
}
