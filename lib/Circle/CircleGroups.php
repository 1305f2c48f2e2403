<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Access\PowerfulGroups;
use OCA\Socle\Problem\Conflict;
use OCP\IGroup;
use OCP\IGroupManager;

/** The groups of a circle, for whoever adds and removes people. */
final readonly class CircleGroups {
	public function __construct(
		private CircleGroupMapper $mapping,
		private PowerfulGroups $powerful,
		private IGroupManager $groups,
	) {
	}

	/**
	 * A group may have come to a power after it became a circle's: nobody gets that from a coordinator.
	 *
	 * @throws Conflict
	 */
	public function of(Circle $circle, GroupRight $right): IGroup {
		$group = $this->groups->get($this->mapping->of($circle->id)[$right->value] ?? '') ?? throw new Conflict('circle_without_group');
		return $this->powerful->contains($group->getGID()) ? throw new Conflict('group_powerful') : $group;
	}
}
