<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Group;

use OCA\Socle\Host\DB\Connection;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;

final class GroupManager implements IGroupManager {
	/** @var array<string, list<string>> */
	private array $groupsOfUser = [];

	public function __construct(
		private readonly Connection $db,
		private readonly IEventDispatcher $events,
		private readonly IUserManager $users,
	) {
		$forget = function (): void {
			$this->groupsOfUser = [];
		};
		$events->addListener(\OCP\Group\Events\UserAddedEvent::class, $forget);
		$events->addListener(\OCP\Group\Events\UserRemovedEvent::class, $forget);
		$events->addListener(\OCP\Group\Events\GroupDeletedEvent::class, $forget);
	}

	/** @return ?Group */
	public function get($gid) {
		$name = $this->db->dbal->fetchOne('SELECT name FROM oc_groups WHERE gid = ?', [$gid]);
		return is_string($name) ? $this->group($gid, $name) : null;
	}

	public function groupExists($gid) {
		return $this->get($gid) !== null;
	}

	/** @return ?Group */
	public function createGroup($gid) {
		if ($gid === '') {
			return null;
		}
		$group = $this->get($gid);
		if ($group === null) {
			$this->db->dbal->insert('oc_groups', ['gid' => $gid, 'name' => $gid]);
		}
		return $group ?? $this->group($gid, $gid);
	}

	public function search(string $search, ?int $limit = null, ?int $offset = 0) {
		/** @var list<array{gid: string, name: string}> $rows */
		$rows = $this->db->dbal->fetchAllAssociative('SELECT gid, name FROM oc_groups ORDER BY gid');
		$found = array_filter($rows, static fn (array $row): bool => $search === ''
			|| mb_stripos($row['name'], $search) !== false || mb_stripos($row['gid'], $search) !== false);
		return array_map(
			fn (array $row): IGroup => $this->group($row['gid'], $row['name']),
			array_slice(array_values($found), $offset ?? 0, $limit),
		);
	}

	/** @return list<string> */
	public function getUserGroupIds(IUser $user): array {
		return $this->groupsOf($user->getUID());
	}

	public function isAdmin($userId) {
		return $this->isInGroup($userId, 'admin');
	}

	public function isInGroup($userId, $group) {
		return in_array($group, $this->groupsOf($userId), true);
	}

	/** @return list<string> */
	private function groupsOf(string $uid): array {
		return $this->groupsOfUser[$uid] ??= array_values(array_filter(
			$this->db->dbal->fetchFirstColumn('SELECT gid FROM oc_group_user WHERE uid = ? ORDER BY gid', [$uid]),
			is_string(...),
		));
	}

	private function group(string $gid, string $name): Group {
		return new Group($gid, $name, $this->db, $this->events, $this->users);
	}
}
