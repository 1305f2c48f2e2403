<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Access\Role;
use OCA\Socle\Access\Stages;
use OCA\Socle\Settings\Calendar;
use OCP\IGroupManager;
use OCP\IUserManager;

/**
 * The circles that an account belongs to: a member of the collective who is in the circle's writing group. Whoever holds a
 * coordinating role there today coordinates it.
 */
final readonly class Memberships {
	public function __construct(
		private CircleGroupMapper $mapping,
		private Stages $stages,
		private IGroupManager $groups,
		private IUserManager $users,
		private Calendar $calendar,
	) {
	}

	/** @return array<int, bool> whether she coordinates it, by circle */
	public function of(string $user): array {
		return $user !== '' && $this->stages->of($user) === Role::Member ? $this->byGroups($user) : [];
	}

	/**
	 * What her groups alone would give, were she a member: of a newcomer, what a promotion gives at once.
	 *
	 * @return array<int, bool>
	 */
	public function byGroups(string $user): array {
		$account = $this->users->get($user);
		$groups = $account === null ? [] : $this->groups->getUserGroupIds($account);
		return $groups === [] ? [] : $this->mapping->memberships($user, $groups, $this->calendar->today());
	}
}
