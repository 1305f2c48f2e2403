<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

use OCA\Socle\Circle\Memberships;
use OCP\IGroupManager;
use OCP\IUserSession;

/** The person of this request: who she is, and so what she may do. */
final readonly class Viewer {
	public function __construct(
		private IUserSession $session,
		private IGroupManager $groups,
		private Stages $stages,
		private Memberships $memberships,
	) {
	}

	/** The account's identifier; '' where nobody is logged in (console, jobs). */
	public function id(): string {
		return $this->session->getUser()?->getUID() ?? '';
	}

	/** @return Role::Member|Role::Newcomer|Role::Outsider */
	public function stage(): Role {
		return $this->id() === '' ? Role::Outsider : $this->stages->of($this->id());
	}

	public function may(Capability $capability): bool {
		$allowed = $capability->roles();
		return self::meet($this->ownRoles(), $allowed)
			// circles are asked only where they can still matter
			|| self::meet([Role::CircleMember, Role::Coordinator], $allowed) && self::meet($this->circleRoles(), $allowed);
	}

	/** @return list<Capability> */
	public function capabilities(): array {
		$roles = $this->roles();
		return array_values(array_filter(Capability::cases(), static fn (Capability $capability): bool => self::meet($roles, $capability->roles())));
	}

	/**
	 * In both newcomers and members counts as member; what follows from circles, keeper and administrator come on top.
	 *
	 * @return non-empty-list<Role>
	 */
	public function roles(): array {
		return [...$this->ownRoles(), ...$this->circleRoles()];
	}

	/** @return non-empty-list<Role> those that no circle gives */
	private function ownRoles(): array {
		$user = $this->id();
		if ($user === '') {
			return [Role::Outsider];
		}
		$roles = [$this->stages->of($user)];
		if ($this->stages->isKeeper($user)) {
			$roles[] = Role::Keeper;
		}
		if ($this->groups->isAdmin($user)) {
			$roles[] = Role::Administrator;
		}
		return $roles;
	}

	/** @return list<Role> */
	private function circleRoles(): array {
		$memberships = $this->memberships->of($this->id());
		return match (true) {
			in_array(true, $memberships, true) => [Role::CircleMember, Role::Coordinator],
			$memberships !== [] => [Role::CircleMember],
			default => [],
		};
	}

	/**
	 * @param list<Role> $roles
	 * @param list<Role> $allowed
	 */
	private static function meet(array $roles, array $allowed): bool {
		foreach ($roles as $role) {
			if (in_array($role, $allowed, true)) {
				return true;
			}
		}
		return false;
	}
}
