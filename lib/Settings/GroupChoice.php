<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Settings;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Circle\CircleMapping;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCA\Socle\ResponseDefinitions;
use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IUserSession;

/**
 * Which groups of the instance are members, newcomers and keepers.
 *
 * @psalm-import-type SocleGroup from ResponseDefinitions
 */
final readonly class GroupChoice {
	/** Whoever is in it administers the instance: being a member must never give that. */
	private const ADMINISTRATORS = 'admin';
	private const LISTED = 50;
	private const NAME_LIMIT = 64;

	public function __construct(
		private CollectiveGroups $chosen,
		private CircleMapping $circles,
		private IGroupManager $groups,
		private IUserSession $session,
		private AccessLog $log,
	) {
	}

	/**
	 * @param string $members the group's identifier; '' chooses none
	 * @throws Invalid
	 */
	public function choose(string $members, string $newcomers, string $keepers): void {
		$given = ['members' => $members, 'newcomers' => $newcomers, 'keepers' => $keepers];
		foreach ($given as $field => $group) {
			Text::check($field, $group, self::NAME_LIMIT);
			match (true) {
				$group === '' => null,
				$group === self::ADMINISTRATORS => throw new Invalid('group_administrators', $field),
				!$this->groups->groupExists($group) => throw new Invalid('group_unknown', $field),
				// coordinators would make keepers and members of whom they like
				$this->circles->has($group) => throw new Invalid('group_mapped', $field),
				count(array_keys($given, $group, true)) > 1 => throw new Invalid('group_twice', $field),
				default => null,
			};
		}
		$this->chosen->choose($members, $newcomers, $keepers);
		$this->log->record(AccessAction::Groups, []);
	}

	/**
	 * @return SocleGroup
	 * @throws Invalid
	 */
	public function create(string $name): array {
		$name = Text::check('name', $name, self::NAME_LIMIT);
		if ($name === '') {
			throw new Invalid('required', 'name');
		}
		if ($this->groups->groupExists($name)) {
			throw new Invalid('group_exists', 'name');
		}
		return $this->describe($this->groups->createGroup($name) ?? throw new Invalid('group_not_created', 'name'));
	}

	/**
	 * @return list<SocleGroup>
	 * @throws Invalid
	 */
	public function search(string $search): array {
		$found = array_filter(
			$this->groups->search(Text::check('search', $search, self::NAME_LIMIT), self::LISTED),
			static fn (IGroup $group): bool => $group->getGID() !== self::ADMINISTRATORS,
		);
		return array_map($this->describe(...), array_values($found));
	}

	/**
	 * The administrator makes herself a keeper: possible, and on record.
	 *
	 * @throws Conflict
	 */
	public function becomeKeeper(): void {
		$user = $this->session->getUser();
		$keepers = $this->groups->get($this->chosen->keepers());
		if ($keepers === null) {
			throw new Conflict('keepers_missing');
		}
		if ($user === null || !$keepers->canAddUser()) {
			throw new Conflict('group_closed');
		}
		if (!$keepers->inGroup($user)) {
			$keepers->addUser($user);
			$this->log->record(AccessAction::Keeper, []);
		}
	}

	/** @return array{members: ?SocleGroup, newcomers: ?SocleGroup, keepers: ?SocleGroup} a group that has been deleted is none */
	public function chosen(): array {
		return [
			'members' => $this->group($this->chosen->members()),
			'newcomers' => $this->group($this->chosen->newcomers()),
			'keepers' => $this->group($this->chosen->keepers()),
		];
	}

	/** @return ?SocleGroup */
	private function group(string $id): ?array {
		$group = $id === '' ? null : $this->groups->get($id);
		return $group === null ? null : $this->describe($group);
	}

	/** @return SocleGroup the number of members is null where the group's back end does not tell */
	private function describe(IGroup $group): array {
		$members = $group->count();
		return ['id' => $group->getGID(), 'name' => $group->getDisplayName(), 'members' => is_int($members) ? $members : null];
	}
}
