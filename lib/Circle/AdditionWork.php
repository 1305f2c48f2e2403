<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Problem;
use OCA\Socle\Task\OutsideWork;
use OCA\Socle\Task\Progress;
use OCA\Socle\Task\Task;

/**
 * Adds people to a group of a circle, one after the other, as whoever asked for it would: with the rights that she has at
 * that moment, and in her name. Whoever is in the group already counts as added: done again from any point it ends the same way.
 */
final readonly class AdditionWork implements OutsideWork {
	/** Seconds, until the next checkpoint. */
	private const STEP = 0.1;

	public function __construct(
		private CircleMapper $circles,
		private AdditionMapper $people,
		private AdditionAsker $asker,
		private AdditionTurn $turn,
		private AdditionClosing $closing,
	) {
	}

	public function act(Task $task): void {
		$circle = $this->circles->find($task->getSubjectId());
		if ($circle === null || $circle->isDissolved()) {
			throw new Conflict('circle_dissolved');
		}
		$this->asker->act($task->getCreatedBy(), fn () => $this->addSome($task, $circle));
	}

	public function step(Task $task): Progress {
		$counts = $this->people->counts($task->getId());
		$waiting = $counts[AdditionOutcome::Waiting->value] ?? 0;
		if ($waiting === 0) {
			$this->people->forgetWhoIsIn($task->getId());
		}
		return new Progress($this->checkpoint($counts), $task->getTotal() - $waiting, $task->getTotal(), $waiting === 0);
	}

	public function failed(Task $task): void {
		$this->people->refuseWaiting($task->getId(), 'not_tried');
		$task->setCheckpoint(json_encode($this->checkpoint($this->people->counts($task->getId())), JSON_THROW_ON_ERROR));
		$this->people->forgetWhoIsIn($task->getId());
	}

	public function afterwards(Task $task): void {
		$this->closing->tell($task);
	}

	/** @throws Problem */
	private function addSome(Task $task, Circle $circle): void {
		$end = microtime(true) + self::STEP;
		do {
			$this->asker->check($task->getCreatedBy(), $circle->id);
			$person = $this->people->nextWaiting($task->getId());
			if ($person === null) {
				return;
			}
			try {
				$this->people->end($person->id, $this->turn->take($circle, $person));
			} catch (Invalid $refused) {
				$this->people->end($person->id, AdditionOutcome::Refused, $refused->reason);
			}
		} while (microtime(true) < $end);
	}

	/**
	 * @param array<string, int> $counts
	 * @return array<string, int>
	 */
	private function checkpoint(array $counts): array {
		unset($counts[AdditionOutcome::Waiting->value]);
		return $counts;
	}
}
