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
use OCA\Socle\Circle\MappedGroups;
use OCA\Socle\Problem\NotFound;
use OCP\IGroupManager;

/** Which folders of a circle the person of this request may know of: what Socle intends, whatever the platform lets through. */
final readonly class FolderAccess {
	public function __construct(
		private CircleRights $circles,
		private MappedGroups $groups,
		private IGroupManager $manager,
		private Viewer $viewer,
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
		if ($this->writes($circle)) {
			return true;
		}
		if ($kind === FolderKind::Private || $circle->private) {
			return false;
		}
		$roles = $this->viewer->roles();
		return in_array(Role::Member, $roles, true)
			|| in_array(Role::Newcomer, $roles, true) && ($circle->newcomersRead || $this->isReader($circle));
	}

	public function writes(Circle $circle): bool {
		return $this->circles->isInside($circle->id);
	}

	private function isReader(Circle $circle): bool {
		$group = $this->groups->of($circle)[GroupRight::Read->value] ?? '';
		return $group !== '' && $this->manager->isInGroup($this->viewer->id(), $group);
	}
}
