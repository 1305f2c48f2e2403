<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Decision\Decision;
use OCA\Socle\Decision\DecisionBook;
use OCA\Socle\Decision\DecisionsOfMinutes;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;

/** Minutes are adopted with all their decisions, or not at all: numbers, ledger and the copy that is owed are one transaction. */
final readonly class MinutesAdoption {
	public function __construct(
		private MinutesRights $rights,
		private MinutesAgenda $agenda,
		private DecisionsOfMinutes $decisions,
		private DecisionBook $book,
		private MinutesSealing $sealing,
	) {
	}

	/**
	 * @param int $version that she saw
	 * @param list<int> $within the decisions of which she says that they lie within the perimeter of the circle
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function adopt(int $id, int $version, array $within): void {
		$this->rights->adopt($id);
		$this->book->open(function () use ($id, $version, $within): void {
			$minutes = $this->rights->adopt($id);
			match (true) {
				$minutes->isAdopted() => throw new Conflict('minutes_adopted'),
				$minutes->version !== $version => throw new MinutesConflict($minutes->version, $minutes->changedAt),
				$minutes->title === '' => throw new Invalid('required', 'title'),
				$minutes->heldOn === '' => throw new Invalid('required', 'held_on'),
				default => null,
			};
			foreach ($this->agenda->decisions($minutes) as $decision) {
				if (!$decision->isAdopted()) {
					$this->adoptOne($minutes, $decision, in_array($decision->id, $within, true));
				}
			}
			$this->sealing->seal($minutes);
		});
	}

	/** @throws MinutesRefused */
	private function adoptOne(Minutes $minutes, Decision $decision, bool $within): void {
		try {
			$this->decisions->adopt($decision, $within, $minutes->heldOn, array_map(static fn (MinutesPerson $person): array => $person->describe(), $minutes->people));
		} catch (Invalid|Conflict $problem) {
			throw new MinutesRefused($decision->id, $decision->title, $problem);
		}
	}
}
