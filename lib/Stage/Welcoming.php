<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Problem\Text;
use OCP\IUser;
use OCP\IUserManager;

/** Going along with a newcomer: who does, and what she has done so far. */
final readonly class Welcoming {
	private const PROPOSED = 20;
	private const NAME_LIMIT = 64;

	public function __construct(
		private NewcomerRoll $roll,
		private NewcomerDecision $decision,
		private NewcomerSteps $steps,
		private NewcomerNews $news,
		private StageGroups $groups,
		private IUserManager $users,
	) {
	}

	/**
	 * @return string the account, as it is written
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function tick(string $user, string $step, bool $done): string {
		$account = $this->roll->welcome($user);
		if (!$this->steps->has($step)) {
			throw new Invalid('step_unknown', 'step');
		}
		$this->decision->tick($account->getUID(), $step, $done);
		return $account->getUID();
	}

	/**
	 * @param string $sponsor account of a member; '' for nobody
	 * @return string the account, as it is written
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function setSponsor(string $user, string $sponsor): string {
		$account = $this->roll->welcome($user);
		$chosen = $sponsor === '' ? null : $this->users->get(Text::check('sponsor', $sponsor, self::NAME_LIMIT)) ?? throw new Invalid('account_unknown', 'sponsor');
		if ($chosen !== null && !$this->groups->isMember($chosen)) {
			throw new Invalid('not_member', 'sponsor');
		}
		if ($this->decision->setSponsor($account->getUID(), $chosen?->getUID() ?? '')) {
			$this->news->sponsored($account->getUID(), $chosen?->getUID() ?? '');
		}
		return $account->getUID();
	}

	/**
	 * @return list<array{user: string, name: string}> members
	 * @throws Invalid
	 */
	public function sponsors(string $search): array {
		return array_map(
			static fn (IUser $user): array => ['user' => $user->getUID(), 'name' => $user->getDisplayName()],
			$this->groups->searchMembers(Text::check('search', $search, self::NAME_LIMIT), self::PROPOSED),
		);
	}
}
