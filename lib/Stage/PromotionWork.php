<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IUserManager;

/**
 * Moves people between the groups as it was decided. Done again from any point it ends the same way, and adds nobody to a
 * group who has left both of them meanwhile.
 */
final readonly class PromotionWork {
	public function __construct(
		private NewcomerMapper $newcomers,
		private StageGroups $groups,
		private NewcomerNews $news,
		private IUserManager $users,
		private ITimeFactory $time,
	) {
	}

	public function finish(string $user): void {
		$newcomer = $this->newcomers->find($user);
		if ($newcomer === null) {
			return;
		}
		match ($newcomer->state) {
			NewcomerState::Promoting => $this->promote($user),
			NewcomerState::Returning => $this->takeBack($user),
			default => null,
		};
	}

	/** What another process left half done. */
	public function finishAll(): void {
		foreach ($this->newcomers->unfinished() as $newcomer) {
			$this->finish($newcomer->user);
		}
	}

	private function promote(string $user): void {
		$account = $this->users->get($user);
		if ($account === null || !$this->groups->isNewcomer($account) && !$this->groups->isMember($account)) {
			$this->newcomers->move($user, NewcomerState::Promoting, NewcomerState::Away);
			return;
		}
		$this->groups->toMembers($account);
		if ($this->newcomers->move($user, NewcomerState::Promoting, NewcomerState::Promoted, ['promoted_at' => $this->time->getTime()])) {
			$this->news->promoted($user);
		}
	}

	private function takeBack(string $user): void {
		$account = $this->users->get($user);
		if ($account === null || !$this->groups->isNewcomer($account) && !$this->groups->isMember($account)) {
			$this->newcomers->move($user, NewcomerState::Returning, NewcomerState::Away);
			return;
		}
		$this->groups->toNewcomers($account);
		$this->newcomers->move($user, NewcomerState::Returning, NewcomerState::Waiting, ['promoted_at' => 0, 'promoted_by' => '']);
		$this->news->takenBack($user);
	}
}
