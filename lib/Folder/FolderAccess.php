<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Access\Role;
use OCA\Socle\Access\Viewer;
use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Circle\GroupRight;
use OCA\Socle\Circle\Intention;
use OCA\Socle\Circle\MappedGroups;
use OCA\Socle\Circle\Memberships;
use OCA\Socle\Problem\NotFound;
use OCP\IGroupManager;

/** Which folders of a circle the person of this request may know of: what Socle intends, whatever the platform lets through. */
final readonly class FolderAccess {
	public function __construct(
		private CircleRights $circles,
		private MappedGroups $groups,
		private IGroupManager $manager,
		private Viewer $viewer,
		private Memberships $memberships,
	) {
	}

	/**
	 * For those who have a right to at least one of its folders, whether it has them already or not.
	 *
	 * @throws NotFound as for a circle that does not exist
	 */
	public function enter(int $id): Circle {
		$circle = $this->circles->find($id);
		return $this->reads($circle, FolderKind::Open) || $this->reads($circle, FolderKind::Private) ? $circle : throw new NotFound();
	}

	public function reads(Circle $circle, FolderKind $kind): bool {
		return $this->writes($circle) || $kind === FolderKind::Open && $this->isOpenTo($circle, $this->viewer->roles());
	}

	/**
	 * Those of which she may know a folder: a number of queries that does not depend on how many there are.
	 *
	 * @param list<Intention> $circles
	 * @return list<Intention>
	 */
	public function among(array $circles): array {
		$mine = $this->memberships->of($this->viewer->id());
		$roles = $this->viewer->roles();
		return array_values(array_filter(
			$circles,
			fn (Intention $one): bool => array_key_exists($one->circle->id, $mine) || $this->isOpenTo($one->circle, $roles, $one->group(GroupRight::Read)),
		));
	}

	public function writes(Circle $circle): bool {
		return $this->circles->isInside($circle->id);
	}

	/**
	 * @param list<Role> $roles of the person
	 * @param ?string $readers the circle's reading group, for who has read it already
	 */
	private function isOpenTo(Circle $circle, array $roles, ?string $readers = null): bool {
		if ($circle->private) {
			return false;
		}
		return in_array(Role::Member, $roles, true)
			|| in_array(Role::Newcomer, $roles, true) && ($circle->newcomersRead || $this->isReader($readers ?? $this->groups->of($circle)[GroupRight::Read->value] ?? ''));
	}

	private function isReader(string $group): bool {
		return $group !== '' && $this->manager->isInGroup($this->viewer->id(), $group);
	}
}
