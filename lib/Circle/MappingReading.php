<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Access\PowerfulGroups;
use OCA\Socle\ResponseDefinitions;
use OCP\IGroup;
use OCP\IGroupManager;

/**
 * Circles and groups as an administrator sees them.
 *
 * @psalm-import-type SocleCircleGroup from ResponseDefinitions
 * @psalm-import-type SocleMappedCircle from ResponseDefinitions
 */
final readonly class MappingReading {
	/** Groups looked through for those that could be a circle's. */
	private const READ = 500;

	public function __construct(
		private CircleMapper $circles,
		private CircleGroupMapper $mapping,
		private Coordinators $coordinators,
		private PowerfulGroups $powerful,
		private IGroupManager $groups,
	) {
	}

	/** @return list<SocleMappedCircle> by name */
	public function circles(): array {
		$groups = $this->mapping->all();
		return array_map(fn (Circle $circle): array => $this->describe($circle, $groups[$circle->id] ?? []), $this->circles->all());
	}

	/**
	 * @param array<string, string> $groups by right
	 * @return SocleMappedCircle
	 */
	private function describe(Circle $circle, array $groups): array {
		return [
			'id' => $circle->id,
			'name' => $circle->name,
			'parent' => $circle->parent,
			'private' => $circle->private,
			'state' => $circle->state->value,
			'write' => $this->group($groups[GroupRight::Write->value] ?? ''),
			'read' => $this->group($groups[GroupRight::Read->value] ?? ''),
			'coordinators' => count($this->coordinators->of($circle->id)),
		];
	}

	/** @return list<SocleCircleGroup> groups that are no circle's yet and could be */
	public function proposals(): array {
		$mapped = [];
		foreach ($this->mapping->all() as $groups) {
			array_push($mapped, ...array_values($groups));
		}
		$free = array_filter(
			$this->groups->search('', self::READ),
			fn (IGroup $group): bool => !in_array($group->getGID(), $mapped, true) && !$this->powerful->contains($group->getGID()),
		);
		return array_map($this->describeGroup(...), array_values($free));
	}

	/** @return ?SocleCircleGroup */
	private function group(string $id): ?array {
		$group = $id === '' ? null : $this->groups->get($id);
		return $group === null ? null : $this->describeGroup($group);
	}

	/** @return SocleCircleGroup nobody can be added or removed where another system decides, such as LDAP */
	private function describeGroup(IGroup $group): array {
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
