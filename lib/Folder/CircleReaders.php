<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\GroupRight;
use OCA\Socle\Circle\MappedGroups;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\ResponseDefinitions;
use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IUser;

/**
 * Who reads what is shared with a circle: the people of its writing group, told before it is shared.
 *
 * @psalm-import-type SocleCircleReaders from ResponseDefinitions
 */
final readonly class CircleReaders {
	private const SHOWN = 30;

	public function __construct(
		private MappedGroups $groups,
		private IGroupManager $manager,
		private FolderAccess $access,
	) {
	}

	/** @throws Conflict */
	public function group(Circle $circle): IGroup {
		return $this->manager->get($this->groups->of($circle)[GroupRight::Write->value] ?? '') ?? throw new Conflict('circle_without_group');
	}

	/**
	 * Who is in a circle is for its members; everybody else learns how many they are.
	 *
	 * @return SocleCircleReaders
	 * @throws Conflict
	 */
	public function of(Circle $circle): array {
		$group = $this->group($circle);
		$count = $group->count();
		$shown = $this->access->writes($circle) ? array_values($group->searchDisplayName('', self::SHOWN)) : [];
		return [
			'count' => is_int($count) ? $count : count($shown),
			'names' => array_map(static fn (IUser $user): string => $user->getDisplayName(), $shown),
		];
	}
}
