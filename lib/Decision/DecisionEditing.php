<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;

/** Writes what was given into a decision that is open. */
final readonly class DecisionEditing {
	public function __construct(
		private DecisionRules $rules,
		private DecisionMapper $decisions,
		private DecisionParts $parts,
		private DecisionLinking $linking,
		private DecisionDocuments $documents,
		private DecisionHands $hands,
		private CircleRights $circles,
	) {
	}

	/**
	 * What is proposed is changed by whoever proposed it, and by coordinators; a draft by the whole circle.
	 *
	 * @throws Conflict
	 */
	public function mustBeHers(Decision $decision): void {
		$this->rules->mustBeOpen($decision);
		if (!$this->hands->mayEdit($decision)) {
			throw new Conflict('proposal_of_other');
		}
	}

	/**
	 * @param array<string, mixed> $given
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function write(Decision $decision, array $given): void {
		if (!$this->decisions->change($decision->id, $decision->version, $this->rules->columns($given))) {
			throw new Conflict('conflict', 'version');
		}
		$texts = $this->rules->texts($given);
		if ($texts !== []) {
			$this->decisions->changeTexts($decision->id, $texts);
		}
		if (isset($given['people']) && is_array($given['people'])) {
			$this->parts->setPeople($decision->id, $this->hands->named($this->rules->people($given['people'])));
		}
		if (isset($given['tags']) && is_array($given['tags'])) {
			$this->parts->setTags($decision->id, $this->rules->tags($given['tags']));
		}
		if (isset($given['links']) && is_array($given['links'])) {
			$this->linking->set($decision, $this->rules->links($given['links']));
		}
		if (isset($given['documents']) && is_array($given['documents'])) {
			$files = array_values(array_filter($given['documents'], is_int(...)));
			$this->parts->setDocuments($decision->id, $this->documents->hash($this->circles->find($decision->circle), $files));
		}
	}
}
