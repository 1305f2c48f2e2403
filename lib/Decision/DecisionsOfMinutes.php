<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;

/** The decisions of one meeting, for whoever keeps its minutes and has made sure that these are hers to write. */
final readonly class DecisionsOfMinutes {
	public function __construct(
		private DecisionMapper $decisions,
		private DecisionParts $parts,
		private DecisionLife $life,
		private DecisionService $service,
		private DecisionAdoption $adoption,
	) {
	}

	/** @return list<Decision> in the order in which they were begun; withdrawn ones too */
	public function of(int $minutes): array {
		return $this->decisions->ofMinutes($minutes);
	}

	public function find(int $id): ?Decision {
		return $this->decisions->find($id);
	}

	/**
	 * @param list<array{user: string, name: string}> $people who was present
	 * @return int its identifier
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function begin(int $circle, int $minutes, string $title, array $people): int {
		return $this->service->create($circle, ['title' => $title, 'people' => $people], $minutes)->id;
	}

	/**
	 * Who was present counts for all that are open, and is no change of what any of them says.
	 *
	 * @param list<array{user: string, name: string}> $people
	 */
	public function attend(int $minutes, array $people): void {
		foreach ($this->of($minutes) as $decision) {
			if ($decision->state->isOpen()) {
				$this->parts->setPeople($decision->id, $people);
			}
		}
	}

	/**
	 * One that leaves the agenda is withdrawn, and one that comes back is a draft again: nothing of it is lost.
	 *
	 * @param list<int> $before on the agenda
	 * @param list<int> $after
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function follow(int $minutes, array $before, array $after): void {
		foreach ($this->of($minutes) as $decision) {
			$listed = in_array($decision->id, $after, true);
			if ($decision->isAdopted() && !$listed) {
				throw new Conflict('decision_adopted', 'items');
			}
			if ($decision->state->isOpen() && !$listed && in_array($decision->id, $before, true)) {
				$this->life->withdraw($decision->id);
			} elseif ($decision->state === DecisionState::Withdrawn && $listed && !in_array($decision->id, $before, true)) {
				$this->life->takeBack($decision->id);
			}
		}
	}

	/**
	 * The minutes are thrown away: what was to be decided is withdrawn, and what was said about it stays.
	 *
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function release(int $minutes): void {
		$ids = array_map(static fn (Decision $decision): int => $decision->id, $this->of($minutes));
		$this->follow($minutes, $ids, []);
		foreach ($this->of($minutes) as $decision) {
			$this->decisions->change($decision->id, $decision->version, ['minutes_id' => null]);
		}
	}

	/**
	 * @param list<array{user: string, name: string}> $people
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function adopt(Decision $decision, bool $withinPerimeter, string $day, array $people): void {
		$dated = $this->service->change($decision->id, $decision->version, ['decided_on' => $day, 'people' => $people]);
		$this->adoption->adopt($dated->id, $dated->version, $withinPerimeter);
	}
}
