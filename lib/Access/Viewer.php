<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

use OCP\IGroupManager;
use OCP\IUserSession;

/** The person of this request: who she is, and so what she may do. */
final readonly class Viewer {
	public function __construct(
		private IUserSession $session,
		private IGroupManager $groups,
		private CollectiveGroups $collective,
	) {
	}

	/** The account's identifier; '' where nobody is logged in (console, jobs). */
	public function id(): string {
		return $this->session->getUser()?->getUID() ?? '';
	}

	public function may(Capability $capability): bool {
		foreach ($this->roles() as $role) {
			if (in_array($role, $capability->roles(), true)) {
				return true;
			}
		}
		return false;
	}

	/** @return list<Capability> */
	public function capabilities(): array {
		return array_values(array_filter(Capability::cases(), $this->may(...)));
	}

	/**
	 * In both newcomers and members counts as member; keeper and administrator come on top.
	 * Circle member and coordinator follow from circles, which do not exist yet.
	 *
	 * @return non-empty-list<Role>
	 */
	public function roles(): array {
		$user = $this->id();
		if ($user === '') {
			return [Role::Outsider];
		}
		$stage = match (true) {
			$this->isIn($user, $this->collective->members()) => Role::Member,
			$this->isIn($user, $this->collective->newcomers()) => Role::Newcomer,
			default => Role::Outsider,
		};
		$roles = [$stage];
		if ($this->isIn($user, $this->collective->keepers())) {
			$roles[] = Role::Keeper;
		}
		if ($this->groups->isAdmin($user)) {
			$roles[] = Role::Administrator;
		}
		return $roles;
	}

	/** No group chosen: nobody is in it. */
	private function isIn(string $user, string $group): bool {
		return $group !== '' && $this->groups->isInGroup($user, $group);
	}
}
