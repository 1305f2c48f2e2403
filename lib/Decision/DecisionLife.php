<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;

/** What becomes of a decision before it is adopted: it is proposed, taken back, withdrawn, or handed to the circle above. */
final readonly class DecisionLife {
	public function __construct(
		private DecisionRights $rights,
		private DecisionMapper $decisions,
		private DecisionHands $hands,
		private CircleRights $circles,
		private DecisionNews $news,
		private Database $database,
	) {
	}

	/**
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function propose(int $id): void {
		$this->move($id, DecisionState::Proposed, DecisionAction::Proposed, function (Decision $decision): void {
			$this->living($decision);
			if ($decision->title === '') {
				throw new Invalid('required', 'title');
			}
			if ($this->decisions->texts($decision->id)->text === '') {
				throw new Invalid('required', 'text');
			}
		});
	}

	/**
	 * What was said about it stays.
	 *
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function takeBack(int $id): void {
		$this->move($id, DecisionState::Draft, DecisionAction::TakenBack, $this->mustBeHers(...));
	}

	/**
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function withdraw(int $id): void {
		$this->move($id, DecisionState::Withdrawn, DecisionAction::Withdrawn, $this->mustBeHers(...));
	}

	/**
	 * Outside the perimeter of its circle: the circle above goes on with it, with all that was said about it.
	 *
	 * @return int that circle
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function handOver(int $id): int {
		return $this->database->atomically(function () use ($id): int {
			$decision = $this->rights->write($id);
			$this->mustBeHers($decision);
			$parent = $this->living($decision, true);
			if (!$this->decisions->change($id, $decision->version, ['circle_id' => $parent->id, 'minutes_id' => null])) {
				throw new Conflict('conflict', 'version');
			}
			$this->news->tell($id, DecisionAction::HandedOver);
			return $parent->id;
		});
	}

	/**
	 * @param callable(Decision): void $check
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	private function move(int $id, DecisionState $state, DecisionAction $action, callable $check): void {
		$this->database->atomically(function () use ($id, $state, $action, $check): void {
			$decision = $this->rights->write($id);
			if (!$decision->state->mayBecome($state) || $state === DecisionState::Adopted) {
				throw new Conflict($decision->isAdopted() ? 'decision_adopted' : 'decision_state');
			}
			$check($decision);
			if (!$this->decisions->change($id, $decision->version, ['state' => $state->value])) {
				throw new Conflict('conflict', 'version');
			}
			$this->news->tell($id, $action);
		});
	}

	/** @throws Conflict */
	private function mustBeHers(Decision $decision): void {
		if ($decision->isAdopted()) {
			throw new Conflict('decision_adopted');
		}
		if ($decision->state === DecisionState::Proposed && !$this->hands->holds($decision)) {
			throw new Conflict('proposal_of_other');
		}
	}

	/**
	 * @param bool $above the next circle above that lives, instead of its own
	 * @throws Conflict
	 */
	private function living(Decision $decision, bool $above = false): Circle {
		$circle = $this->circles->find($decision->circle);
		if ($above) {
			$seen = [];
			do {
				$seen[$circle->id] = true;
				$circle = $circle->parent === null || isset($seen[$circle->parent]) ? throw new Conflict('no_parent_circle') : $this->circles->find($circle->parent);
			} while ($circle->isDissolved());
		}
		return $circle->isDissolved() ? throw new Conflict('circle_dissolved') : $circle;
	}
}
