<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Problem\Wording;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Task\Task;
use OCP\IUserManager;

/**
 * What became of the people who were to be added to a circle, for those who coordinate it.
 *
 * @psalm-import-type SocleCircleAddition from ResponseDefinitions
 * @psalm-import-type SocleCircleAdditionState from ResponseDefinitions
 */
final readonly class AdditionReading {
	public function __construct(
		private Additions $additions,
		private AdditionMapper $people,
		private Wording $wording,
		private IUserManager $users,
	) {
	}

	/** @return SocleCircleAdditionState */
	public function latest(Circle $circle): array {
		$task = $this->additions->latest($circle->id);
		return ['addition' => $task === null ? null : $this->describe($task)];
	}

	/** @return SocleCircleAddition */
	private function describe(Task $task): array {
		$error = $task->getError();
		return [
			'task' => $task->describe(),
			'by_name' => $this->users->getDisplayName($task->getCreatedBy()) ?? $task->getCreatedBy(),
			'added' => $task->at(AdditionOutcome::Added->value),
			'present' => $task->at(AdditionOutcome::Present->value),
			'refused' => array_map(fn (AddedPerson $person): array => [
				'user' => $person->user,
				'name' => $person->name === '' ? $person->user : $person->name,
				'reason' => $this->wording->of($person->reason),
			], $this->people->refused($task->getId())),
			'stopped' => $error === null ? '' : $this->wording->of($error),
		];
	}
}
