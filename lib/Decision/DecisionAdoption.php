<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Settings\Calendar;

/**
 * A decision is adopted: from now on it never changes. Its number, what it does to earlier ones and what the ledger says are
 * one transaction; whoever adopts at the same time waits, and gets the next number.
 */
final readonly class DecisionAdoption {
	/** Days in which a private circle's summary is due. */
	private const PUBLISH_DAYS = 14;

	public function __construct(
		private DecisionRights $rights,
		private DecisionBook $book,
		private DecisionFreezing $freezing,
		private CircleRights $circles,
		private Viewer $viewer,
		private Calendar $calendar,
	) {
	}

	/**
	 * @param int $version that she saw
	 * @param bool $withinPerimeter whether it lies within the perimeter of the circle, as she says
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function adopt(int $id, int $version, bool $withinPerimeter): void {
		$this->rights->adopt($id);
		$this->book->open(function (Chain $chain) use ($id, $version, $withinPerimeter): void {
			$decision = $this->rights->adopt($id);
			$circle = $this->circles->find($decision->circle);
			if ($decision->version !== $version) {
				throw new Conflict($decision->isAdopted() ? 'decision_adopted' : 'conflict', 'version');
			}
			if (!$withinPerimeter) {
				throw new Conflict('outside_perimeter', 'within_perimeter');
			}
			$this->freezing->freeze($chain, $decision, $circle, $this->viewer->id(), $this->publishBy($circle));
		});
	}

	private function publishBy(Circle $circle): string {
		return $circle->private ? $this->calendar->later($this->calendar->today(), self::PUBLISH_DAYS) : '';
	}
}
