<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Access\PowerfulGroups;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCA\Socle\ResponseDefinitions;
use OCP\IGroup;
use OCP\IGroupManager;

/**
 * Circles and groups as an administrator sees them.
 *
 * @psalm-import-type SocleCircleGroup from ResponseDefinitions
 * @psalm-import-type SocleCircleGroupList from ResponseDefinitions
 * @psalm-import-type SocleMappedCircle from ResponseDefinitions
 */
final readonly class MappingReading {
	/** Groups looked through for those that could be a circle's, and how many of these are told. */
	private const READ = 500;
	private const TOLD = 100;
	private const SEARCH_LIMIT = 64;

	public function __construct(
		private CircleMapper $circles,
		private CircleGroupMapper $mapping,
		private RoleMapper $roles,
		private Coordinators $coordinators,
		private PowerfulGroups $powerful,
		private IGroupManager $groups,
	) {
	}

	/** @return list<SocleMappedCircle> by name */
	public function circles(): array {
		$groups = $this->mapping->all();
		$roles = $this->roles->all();
		$coordinators = $this->coordinators->names();
		return array_map(fn (Circle $circle): array => [
			'id' => $circle->id,
			'name' => $circle->name,
			'purpose' => $circle->purpose,
			'perimeter' => $circle->perimeter,
			'parent' => $circle->parent,
			'private' => $circle->private,
			'state' => $circle->state->value,
			'write' => $this->group($groups[$circle->id][GroupRight::Write->value] ?? ''),
			'read' => $this->group($groups[$circle->id][GroupRight::Read->value] ?? ''),
			'coordinators' => $coordinators[$circle->id] ?? [],
			'coordination' => $this->coordination($roles[$circle->id] ?? []),
		], $this->circles->all());
	}

	/**
	 * Groups that are no circle's yet and could be.
	 *
	 * @return SocleCircleGroupList
	 * @throws Invalid
	 */
	public function proposals(string $search): array {
		$taken = $this->powerful->all();
		foreach ($this->mapping->all() as $groups) {
			array_push($taken, ...array_values($groups));
		}
		$found = $this->groups->search(Text::check('search', $search, self::SEARCH_LIMIT), self::READ);
		$free = array_values(array_filter($found, static fn (IGroup $group): bool => !in_array($group->getGID(), $taken, true)));
		return [
			'groups' => array_map($this->describe(...), array_slice($free, 0, self::TOLD)),
			'more' => count($free) > self::TOLD || count($found) === self::READ,
		];
	}

	/**
	 * @param list<CircleRole> $roles
	 * @return ?int the role in which the circle's first coordinator is appointed
	 */
	private function coordination(array $roles): ?int {
		foreach ($roles as $role) {
			if ($role->coordinates) {
				return $role->id;
			}
		}
		return null;
	}

	/** @return ?SocleCircleGroup */
	private function group(string $id): ?array {
		$group = $id === '' ? null : $this->groups->get($id);
		return $group === null ? null : $this->describe($group);
	}

	/** @return SocleCircleGroup nobody can be added or removed where another system decides, such as LDAP */
	private function describe(IGroup $group): array {
		$members = $group->count();
		return [
			'id' => $group->getGID(),
			'name' => $group->getDisplayName(),
			'members' => is_int($members) ? $members : null,
			'can_add' => $group->canAddUser(),
			'can_remove' => $group->canRemoveUser(),
		];
	}
}
