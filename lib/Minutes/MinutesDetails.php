<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Decision\DecisionHands;
use OCA\Socle\Decision\DecisionReading;
use OCA\Socle\Decision\DecisionRights;
use OCA\Socle\Decision\Readable;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Problem\Wording;
use OCA\Socle\ResponseDefinitions;

/**
 * What belongs to minutes: their decisions, and their copy.
 *
 * @psalm-import-type SocleDecision from ResponseDefinitions
 * @psalm-import-type SocleDecisionFile from ResponseDefinitions
 */
final readonly class MinutesDetails {
	public function __construct(
		private MinutesAgenda $agenda,
		private DecisionReading $decisions,
		private DecisionRights $rights,
		private DecisionHands $hands,
		private DecisionFiles $files,
		private Wording $wording,
	) {
	}

	/**
	 * @return list<SocleDecision> in the order of the points; those that she may know of
	 * @throws NotFound
	 */
	public function decisions(Minutes $minutes): array {
		$described = [];
		foreach ($this->agenda->decisions($minutes) as $decision) {
			if ($this->rights->readable($decision) !== Readable::Nothing) {
				$described[] = $this->decisions->one($decision->id);
			}
		}
		return $described;
	}

	/** @return ?SocleDecisionFile for the circle only, in whose folder it lies */
	public function file(Minutes $minutes): ?array {
		$file = $this->rights->isInside($minutes->circle) ? $this->files->find($minutes->id, 0) : null;
		return $file === null ? null : $this->describe($file);
	}

	/** @return SocleDecisionFile */
	public function describe(DecisionFile $file): array {
		return [
			'state' => $file->state->value,
			'name' => $file->name,
			'file_id' => $file->fileId,
			'problem' => $file->problem,
			'message' => $file->problem === '' ? '' : $this->wording->of($file->problem),
			'changed_at' => $file->changedAt,
		];
	}

	/** @return string '' for an account that is no more */
	public function name(string $user): string {
		return $this->hands->name($user);
	}
}
