<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Circle\GroupRight;
use OCA\Socle\Circle\Intentions;
use OCP\IGroupManager;
use OCP\IUser;

/** Compares one account with what the circles intend, as soon as something happens to it. */
final readonly class AccountCheck {
	public function __construct(
		private Intentions $intentions,
		private Standings $standings,
		private DifferenceMapper $differences,
		private CollectiveGroups $collective,
		private IGroupManager $groups,
	) {
	}

	/** It was switched off or on. */
	public function changed(IUser $user): void {
		$this->keep($user, $this->groups->getUserGroupIds($user));
	}

	public function added(IUser $user, string $group): void {
		if ($this->matters($group)) {
			// the platform's own list may be older than what has just happened
			$this->keep($user, [...$this->groups->getUserGroupIds($user), $group]);
		}
	}

	public function removed(IUser $user, string $group): void {
		if ($this->matters($group)) {
			$this->keep($user, array_values(array_diff($this->groups->getUserGroupIds($user), [$group])));
		}
	}

	public function deleted(string $user): void {
		$this->differences->replace([], $this->differences->about($user));
	}

	private function matters(string $group): bool {
		return in_array($group, [$this->collective->members(), $this->collective->newcomers()], true) || $this->intentions->rightsOf([$group]) !== [];
	}

	/** @param list<string> $groups that the account is in */
	private function keep(IUser $user, array $groups): void {
		$known = array_filter($this->differences->about($user->getUID()), static fn (Difference $one): bool => $one->kind->isOfAccount());
		$this->differences->replace($this->compare($user, $groups), $known);
	}

	/**
	 * @param list<string> $groups that the account is in
	 * @return list<Difference>
	 */
	private function compare(IUser $user, array $groups): array {
		$standing = $this->standings->one($user, $groups)->standing($user->getUID());
		$rights = $this->intentions->rightsOf($groups);
		$found = [];
		foreach ($rights as $circle => $given) {
			foreach ($given as $right) {
				$found[] = CircleRules::person($circle, GroupRight::from($right), $user->getUID(), $standing);
			}
		}
		foreach ($this->intentions->mandatesOf($user->getUID()) as $mandate) {
			$inside = in_array(GroupRight::Write->value, $rights[$mandate->circle] ?? [], true);
			$found[] = $inside ? null : CircleRules::mandate($mandate);
		}
		return array_values(array_filter($found));
	}
}
