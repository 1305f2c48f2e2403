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
use Psr\Log\LoggerInterface;
use Throwable;

/** One of many people who are added to a circle. */
final readonly class AdditionTurn {
	public function __construct(
		private CirclePeople $people,
		private LoggerInterface $logger,
	) {
	}

	/**
	 * @throws Invalid she cannot be added, and others can
	 * @throws Conflict nobody can
	 */
	public function take(Circle $circle, AddedPerson $person): AdditionOutcome {
		try {
			return $this->people->add($circle, $person->right, $person->user) ? AdditionOutcome::Added : AdditionOutcome::Present;
		} catch (Problem $problem) {
			// Of one who was of the collective when she was chosen, it may be said that she no longer is.
			throw $problem->reason === 'account_unknown' && $person->name !== '' ? new Invalid('person_left') : $problem;
		} catch (Throwable $failure) {
			$this->logger->error('Adding an account to a group of circle {circle} has failed', ['circle' => $circle->id, 'exception' => $failure]);
			return $this->takeAgain($circle, $person);
		}
	}

	/**
	 * She may be in the group all the same, where what failed is another app that follows it.
	 *
	 * @throws Problem
	 */
	private function takeAgain(Circle $circle, AddedPerson $person): AdditionOutcome {
		try {
			$this->people->add($circle, $person->right, $person->user);
			return AdditionOutcome::Added;
		} catch (Problem $problem) {
			throw $problem;
		} catch (Throwable) {
			throw new Invalid('add_failed');
		}
	}
}
