<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\NotFound;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IUser;
use OCP\IUserManager;

/** Who is a newcomer: what the groups say, written down with the day from which they say it. */
final readonly class NewcomerRoll {
	public function __construct(
		private NewcomerMapper $newcomers,
		private StageGroups $groups,
		private IUserManager $users,
		private Viewer $viewer,
		private ITimeFactory $time,
	) {
	}

	/**
	 * An account that somebody else welcomes: nobody does that to herself.
	 *
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function other(string $user): IUser {
		$account = $this->users->get($user) ?? throw new NotFound();
		return $account->getUID() === $this->viewer->id() ? throw new Conflict('not_yourself') : $account;
	}

	/**
	 * The same, who is a newcomer now.
	 *
	 * @throws NotFound for members and outsiders too
	 * @throws Conflict
	 */
	public function newcomer(string $user): IUser {
		$account = $this->other($user);
		return $this->groups->isOnlyNewcomer($account) ? $account : throw new NotFound();
	}

	/**
	 * The same, of whom something is about to be written.
	 *
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function welcome(string $user): IUser {
		$account = $this->newcomer($user);
		$this->follow($account);
		return $account;
	}

	/** What is written down of an account comes to what its groups say. */
	public function follow(IUser $account): void {
		$newcomer = $this->groups->isNewcomer($account);
		$member = $this->groups->isMember($account);
		$known = $this->newcomers->find($account->getUID());
		$state = ($known === null ? NewcomerState::Away : $known->state)->seen($newcomer, $member);
		if ($known === null && $state === NewcomerState::Waiting) {
			$this->newcomers->add($account->getUID());
		} elseif ($known !== null && $state !== $known->state) {
			$promotion = $state === NewcomerState::Waiting ? ['promoted_at' => 0, 'promoted_by' => ''] : [];
			$this->newcomers->move($account->getUID(), $known->state, $state, $promotion);
		}
	}

	/** The same for everyone who is written down or should be: directories tell of no change. */
	public function followAll(): void {
		$seen = [];
		foreach ($this->groups->everyNewcomer() as $account) {
			$seen[$account->getUID()] = true;
			$this->follow($account);
		}
		foreach (array_diff_key($this->newcomers->current($this->time->getTime() - Newcomer::RECENT), $seen) as $newcomer) {
			$account = $this->users->get($newcomer->user);
			if ($account === null) {
				$this->newcomers->forget($newcomer->user);
			} else {
				$this->follow($account);
			}
		}
	}
}
