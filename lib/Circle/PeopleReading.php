<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use Collator;
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
 * @psalm-import-type SocleCircleCandidates from ResponseDefinitions
 * @psalm-import-type SocleCirclePeople from ResponseDefinitions
 */
final readonly class PeopleReading {
	private const PAGE = 100;
	private const PROPOSED = 20;
	private const MOST = 500;

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
	 * @param int $offset how many come before
	 * @return SocleCircleCandidates members, and newcomers where it is about reading, who are not in the group yet; by name, and
	 *                               in a number of queries that does not depend on how many there are
	 * @throws Invalid
	 */
	public function candidates(Circle $circle, string $right, string $search, int $offset, int $limit): array {
		$right = GroupRight::given($right);
		$search = Text::check('search', $search, 64);
		if ($limit < 1 || $limit > self::MOST) {
			throw new Invalid('limit_out_of_range', 'limit');
		}
		$found = $this->find($this->collective->members(), 'member', $search);
		if ($right === GroupRight::Read) {
			$found += $this->find($this->collective->newcomers(), 'newcomer', $search);
		}
		$inside = $this->find($this->mapping->of($circle->id)[$right->value] ?? '', '', $search);
		$found = array_values(array_diff_key($found, $inside));
		$names = new Collator('root');
		usort($found, static fn (array $one, array $other): int => [$names->compare($one['name'], $other['name']), $one['user'] <=> $other['user']] <=> [0, 0]);
		$offset = max(0, $offset);
		return [
			'people' => array_slice($found, $offset, $limit),
			'total' => count($found),
			'next' => count($found) > $offset + $limit ? $offset + $limit : null,
		];
	}

	/** @return array<array-key, string> name by account, of everybody of the collective */
	public function names(): array {
		return array_column([...$this->find($this->collective->newcomers(), 'newcomer', ''), ...$this->find($this->collective->members(), 'member', '')], 'name', 'user');
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

	/** @return array<array-key, SocleCirclePerson> by account */
	private function find(string $group, string $stage, string $search): array {
		$found = [];
		foreach ($this->groups->get($group)?->searchDisplayName($search) ?? [] as $user) {
			$found[$user->getUID()] = ['user' => $user->getUID(), 'name' => $user->getDisplayName(), 'stage' => $stage];
		}
		return $found;
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
