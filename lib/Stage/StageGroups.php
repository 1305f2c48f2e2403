<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Problem\Conflict;
use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;

/**
 * The newcomers' and the members' group themselves. They are asked, not what was remembered of an account earlier in this
 * request, which a change that is just happening makes untrue.
 */
final readonly class StageGroups {
	public function __construct(
		private CollectiveGroups $collective,
		private IGroupManager $groups,
		private IUserManager $users,
	) {
	}

	public function account(string $user): ?IUser {
		return $this->users->get($user);
	}

	public function isNewcomer(IUser $user): bool {
		return $this->newcomers()?->inGroup($user) ?? false;
	}

	public function isMember(IUser $user): bool {
		return $this->members()?->inGroup($user) ?? false;
	}

	/** In both groups counts as member. */
	public function isOnlyNewcomer(IUser $user): bool {
		return $this->isNewcomer($user) && !$this->isMember($user);
	}

	public function decideStage(string $group): bool {
		return $group !== '' && in_array($group, [$this->collective->newcomers(), $this->collective->members()], true);
	}

	/** @return list<IUser> in the newcomers' group and not in the members' */
	public function everyNewcomer(): array {
		return array_values(array_filter($this->newcomers()?->getUsers() ?? [], fn (IUser $user): bool => !$this->isMember($user)));
	}

	/** @return list<IUser> */
	public function searchMembers(string $search, int $limit): array {
		return array_values($this->members()?->searchDisplayName($search, $limit) ?? []);
	}

	/**
	 * Whether both groups let people be moved: one that comes from a directory does not.
	 *
	 * @throws Conflict
	 */
	public function checkToMembers(): void {
		if ($this->members()?->canAddUser() !== true || $this->newcomers()?->canRemoveUser() !== true) {
			throw new Conflict('stage_group_closed');
		}
	}

	/** @throws Conflict */
	public function checkToNewcomers(): void {
		if ($this->newcomers()?->canAddUser() !== true || $this->members()?->canRemoveUser() !== true) {
			throw new Conflict('stage_group_closed');
		}
	}

	/** First in, then out: at no moment is she in neither. */
	public function toMembers(IUser $user): void {
		$this->members()?->addUser($user);
		$this->newcomers()?->removeUser($user);
	}

	public function toNewcomers(IUser $user): void {
		$this->newcomers()?->addUser($user);
		$this->members()?->removeUser($user);
	}

	private function newcomers(): ?IGroup {
		return $this->chosen($this->collective->newcomers());
	}

	private function members(): ?IGroup {
		return $this->chosen($this->collective->members());
	}

	private function chosen(string $group): ?IGroup {
		return $group === '' ? null : $this->groups->get($group);
	}
}
