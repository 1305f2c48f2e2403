<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Settings\Calendar;
use OCP\AppFramework\Utility\ITimeFactory;

/** Gives an open decision its number and freezes what it says. Its caller has the ledger open. */
final readonly class DecisionFreezing {
	public function __construct(
		private DecisionMapper $decisions,
		private DecisionReadiness $readiness,
		private DecisionSettings $settings,
		private DecisionSealing $sealing,
		private Calendar $calendar,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @param string $publishBy '' where it owes no summary
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function freeze(Chain $chain, Decision $decision, Circle $circle, string $user, string $publishBy, DecisionOrigin $origin = DecisionOrigin::Here): void {
		$decision = $this->dated($decision);
		$this->readiness->check($decision, $circle, $origin);
		$number = $this->next($circle, (int)substr($decision->decidedOn, 0, 4));
		$written = $this->decisions->change($decision->id, $decision->version, [
			'state' => DecisionState::Adopted->value,
			'origin' => $origin->value,
			'private' => $circle->private ? 1 : 0,
			'number' => $number->text(),
			'year' => $number->year,
			'sequence' => $number->sequence,
			'decided_on' => $decision->decidedOn,
			'starts_on' => $decision->startsOn,
			'last_day' => $decision->endsOn === '' ? Decision::NO_END : $decision->endsOn,
			'next_review_on' => $decision->reviewOn,
			'publication' => ($publishBy === '' ? Publication::None : Publication::Due)->value,
			'publish_by' => $publishBy,
			'adopted_by' => $user,
			'adopted_at' => $this->time->getTime(),
		]);
		if (!$written) {
			throw new Conflict('conflict', 'version');
		}
		$this->sealing->seal($chain, $decision->id, $user);
	}

	/**
	 * Without days of its own it was decided today, and is in force from the day on which it was decided.
	 *
	 * @throws Conflict
	 */
	private function dated(Decision $decision): Decision {
		$decidedOn = $decision->decidedOn === '' ? $this->calendar->today() : $decision->decidedOn;
		$days = ['decided_on' => $decidedOn, 'starts_on' => $decision->startsOn === '' ? $decidedOn : $decision->startsOn];
		return $this->decisions->change($decision->id, $decision->version, $days) ? $this->decisions->find($decision->id) ?? $decision : throw new Conflict('conflict', 'version');
	}

	private function next(Circle $circle, int $year): DecisionNumber {
		return new DecisionNumber($this->settings->code($circle), $year, $this->decisions->lastSequence($circle->id, $year) + 1);
	}
}
