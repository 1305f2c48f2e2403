<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Access\Role;
use OCA\Socle\Access\Stages;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCP\IUserManager;

/**
 * Who is in a circle: those of its groups, which Nextcloud keeps. Coordinators add and remove people of these groups and of
 * no other, and add only members, or newcomers where it is about reading. FollowGroups writes down what was done.
 */
final readonly class CirclePeople {
	public function __construct(
		private CircleGroups $groups,
		private Coordinators $coordinators,
		private Stages $stages,
		private IUserManager $users,
	) {
	}

	/**
	 * @return bool false: she was in it already
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function add(Circle $circle, string $right, string $user): bool {
		$right = GroupRight::given($right);
		$group = $this->groups->of($circle, $right);
		$account = $this->users->get(Text::check('user', $user, 64)) ?? throw new Invalid('account_unknown', 'user');
		$stage = $this->stages->of($account->getUID());
		match (true) {
			$stage === Role::Outsider => throw new Invalid('account_unknown', 'user'),
			$stage === Role::Newcomer && $right === GroupRight::Write => throw new Invalid('not_member', 'user'),
			!$group->canAddUser() => throw new Conflict('group_closed'),
			default => null,
		};
		if ($group->inGroup($account)) {
			return false;
		}
		$group->addUser($account);
		return true;
	}

	/**
	 * @param bool $confirmed whether it was said that nobody coordinates the circle then
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function remove(Circle $circle, string $right, string $user, bool $confirmed): void {
		$right = GroupRight::given($right);
		$group = $this->groups->of($circle, $right);
		$account = $this->users->get($user);
		if ($account === null || !$group->inGroup($account)) {
			throw new Invalid('not_in_circle', 'user');
		}
		if (!$group->canRemoveUser()) {
			throw new Conflict('group_closed');
		}
		if ($right === GroupRight::Write) {
			$left = array_values(array_filter($this->coordinators->of($circle->id), static fn (string $other): bool => $other !== $account->getUID()));
			$this->coordinators->keepOne($circle->id, $left, $confirmed);
		}
		$group->removeUser($account);
	}
}
