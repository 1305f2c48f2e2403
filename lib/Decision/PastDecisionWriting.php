<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Circle\Circle;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Settings\Calendar;

/** Decisions of earlier times are written down, and frozen at once. */
final readonly class PastDecisionWriting {
	/** Days in which a private circle's summaries are due: there may be many of them. */
	private const PUBLISH_DAYS = 90;

	public function __construct(
		private DecisionMapper $decisions,
		private DecisionParts $parts,
		private DecisionFreezing $freezing,
		private Viewer $viewer,
		private Calendar $calendar,
	) {
	}

	/**
	 * @param list<PastDecision> $past
	 * @return list<Decision> in the order of the days on which they were decided, which is that of their numbers
	 * @throws Conflict
	 */
	public function write(Chain $chain, Circle $circle, array $past): array {
		usort($past, static fn (PastDecision $one, PastDecision $other): int => $one->decidedOn <=> $other->decidedOn);
		$publishBy = $circle->private ? $this->calendar->later($this->calendar->today(), self::PUBLISH_DAYS) : '';
		$written = [];
		foreach ($past as $one) {
			$id = $this->decisions->create($circle->id, $this->viewer->id(), null);
			$this->decisions->change($id, $this->find($id)->version, $one->columns);
			if ($one->texts !== []) {
				$this->decisions->changeTexts($id, $one->texts);
			}
			$this->parts->setPeople($id, $one->people);
			$this->parts->setTags($id, $one->tags);
			$this->freezing->freeze($chain, $this->find($id), $circle, $this->viewer->id(), $publishBy, DecisionOrigin::TakenOver);
			$written[] = $this->find($id);
		}
		return $written;
	}

	private function find(int $id): Decision {
		return $this->decisions->find($id) ?? throw new NotFound();
	}
}
