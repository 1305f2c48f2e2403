<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Access\Role;
use OCA\Socle\Access\Stages;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCA\Socle\ResponseDefinitions;
use OCP\IGroupManager;
use OCP\IUser;

/**
 * The people of a circle's groups, and those who could come into them.
 *
 * @psalm-import-type SocleCirclePerson from ResponseDefinitions
 * @psalm-import-type SocleCirclePeople from ResponseDefinitions
 */
final readonly class PeopleReading {
	private const PAGE = 100;
	private const PROPOSED = 20;

	public function __construct(
		private CircleGroupMapper $mapping,
		private CollectiveGroups $collective,
		private Stages $stages,
		private IGroupManager $groups,
	) {
	}

	/**
	 * @param int $offset how many come before
	 * @return SocleCirclePeople
	 * @throws Invalid
	 */
	public function page(Circle $circle, string $right, string $search, int $offset): array {
		$group = $this->groups->get($this->mapping->of($circle->id)[GroupRight::given($right)->value] ?? '');
		$users = $group?->searchDisplayName(Text::check('search', $search, 64), self::PAGE + 1, max(0, $offset)) ?? [];
		$shown = array_slice(array_values($users), 0, self::PAGE);
		return [
			'people' => array_map($this->describe(...), $shown),
			'next' => count($users) > self::PAGE ? $offset + self::PAGE : null,
			'can_add' => $group?->canAddUser() ?? false,
			'can_remove' => $group?->canRemoveUser() ?? false,
		];
	}

	/**
	 * @return list<SocleCirclePerson> members, and newcomers where it is about reading, who are not in the group yet
	 * @throws Invalid
	 */
	public function candidates(Circle $circle, string $right, string $search): array {
		$right = GroupRight::given($right);
		$search = Text::check('search', $search, 64);
		$group = $this->groups->get($this->mapping->of($circle->id)[$right->value] ?? '');
		$from = $right === GroupRight::Write ? [$this->collective->members()] : [$this->collective->members(), $this->collective->newcomers()];
		$found = [];
		foreach ($from as $source) {
			foreach ($this->groups->get($source)?->searchDisplayName($search, self::PAGE) ?? [] as $user) {
				if (!($group?->inGroup($user) ?? false)) {
					$found[$user->getUID()] = $this->describe($user);
				}
			}
		}
		return array_slice(array_values($found), 0, self::PROPOSED);
	}

	/**
	 * Who could be its first coordinator: members of the collective, those of the circle first, and nobody else where nobody
	 * can be added to its group.
	 *
	 * @return list<SocleCirclePerson>
	 * @throws Invalid
	 */
	public function appointable(Circle $circle, string $search): array {
		$search = Text::check('search', $search, 64);
		$group = $this->groups->get($this->mapping->of($circle->id)[GroupRight::Write->value] ?? '');
		$inside = array_filter(
			$group?->searchDisplayName($search, self::PAGE) ?? [],
			fn (IUser $user): bool => $this->stages->of($user->getUID()) === Role::Member,
		);
		$others = $group?->canAddUser() === true
			? $this->groups->get($this->collective->members())?->searchDisplayName($search, self::PROPOSED) ?? []
			: [];
		$found = [];
		foreach ([...$inside, ...$others] as $user) {
			$found[$user->getUID()] ??= $this->describe($user);
		}
		return array_slice(array_values($found), 0, self::PROPOSED);
	}

	/** @return SocleCirclePerson */
	private function describe(IUser $user): array {
		$stage = $this->stages->of($user->getUID());
		return [
			'user' => $user->getUID(),
			'name' => $user->getDisplayName(),
			'stage' => match ($stage) {
				Role::Member => 'member',
				Role::Newcomer => 'newcomer',
				Role::Outsider => 'outsider',
			},
		];
	}
}
