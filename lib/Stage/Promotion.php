<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use OCA\Socle\Circle\CircleOpening;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\ResponseDefinitions;
use OCP\IUser;

/**
 * A newcomer becomes a member, and, for some days, a newcomer again.
 *
 * What was decided is written down before her groups change: whoever finds it half done finishes it.
 *
 * @psalm-import-type SocleOpening from ResponseDefinitions
 * @psalm-import-type SocleClosing from ResponseDefinitions
 */
final readonly class Promotion {
	public function __construct(
		private NewcomerRoll $roll,
		private NewcomerReading $reading,
		private StageGroups $groups,
		private CircleOpening $circles,
		private NewcomerDecision $decision,
		private PromotionWork $work,
	) {
	}

	/**
	 * @return SocleOpening what it would open
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function opens(string $user): array {
		return $this->circles->opens($this->roll->newcomer($user)->getUID());
	}

	/**
	 * Asked for again, it goes on.
	 *
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function promote(string $user): void {
		$account = $this->roll->other($user);
		if (!$this->reading->isPromoted($account->getUID())) {
			$this->roll->welcome($user);
			$this->groups->checkToMembers();
			$this->decision->promote($account->getUID());
		}
		$this->work->finish($account->getUID());
	}

	/**
	 * @return SocleClosing what she would lose, and what stays behind
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function closes(string $user): array {
		return $this->circles->closes($this->promoted($user)->getUID());
	}

	/**
	 * Her circles' groups stay as they are: until she is a member again, being in them means nothing.
	 *
	 * @param bool $confirmed whether it was said that nobody coordinates a circle then
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function takeBack(string $user, bool $confirmed): void {
		$account = $this->promoted($user);
		$this->groups->checkToNewcomers();
		if (!$confirmed && $this->circles->closes($account->getUID())['last'] !== []) {
			throw new Conflict('last_coordinator');
		}
		$this->decision->takeBack($account->getUID());
		$this->work->finish($account->getUID());
	}

	/**
	 * @throws NotFound
	 * @throws Conflict
	 */
	private function promoted(string $user): IUser {
		$account = $this->roll->other($user);
		return $this->reading->canBeTakenBack($account->getUID()) && $this->groups->isMember($account) ? $account : throw new NotFound();
	}
}
