<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Group;

use OCA\Socle\Host\DB\Connection;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\Group\Events\GroupDeletedEvent;
use OCP\Group\Events\UserAddedEvent;
use OCP\Group\Events\UserRemovedEvent;
use OCP\IGroup;
use OCP\IUser;
use OCP\IUserManager;

final class Group implements IGroup {
	public function __construct(
		private readonly string $gid,
		private string $name,
		private readonly Connection $db,
		private readonly IEventDispatcher $events,
		private readonly IUserManager $users,
	) {
	}

	public function getGID(): string {
		return $this->gid;
	}

	public function getDisplayName(): string {
		return $this->name === '' ? $this->gid : $this->name;
	}

	public function setDisplayName(string $displayName): bool {
		$this->name = $displayName;
		$this->db->dbal->update('oc_groups', ['name' => $displayName], ['gid' => $this->gid]);
		return true;
	}

	public function getUsers(): array {
		$uids = $this->db->dbal->fetchFirstColumn('SELECT uid FROM oc_group_user WHERE gid = ? ORDER BY uid', [$this->gid]);
		return array_values(array_filter(array_map($this->users->get(...), array_filter($uids, is_string(...)))));
	}

	public function inGroup(IUser $user): bool {
		$sql = 'SELECT 1 FROM oc_group_user WHERE gid = ? AND uid = ?';
		return $this->db->dbal->fetchOne($sql, [$this->gid, $user->getUID()]) !== false;
	}

	public function addUser(IUser $user): void {
		if (!$this->inGroup($user)) {
			$this->db->dbal->insert('oc_group_user', ['gid' => $this->gid, 'uid' => $user->getUID()]);
			$this->events->dispatchTyped(new UserAddedEvent($this, $user));
		}
	}

	public function removeUser(IUser $user): void {
		if ($this->inGroup($user)) {
			$this->db->dbal->delete('oc_group_user', ['gid' => $this->gid, 'uid' => $user->getUID()]);
			$this->events->dispatchTyped(new UserRemovedEvent($this, $user));
		}
	}

	/** Part of the name or of the identifier, by identifier as there. */
	public function searchDisplayName(string $search, ?int $limit = null, ?int $offset = null): array {
		$found = array_filter($this->getUsers(), static fn (IUser $user): bool => $search === ''
			|| mb_stripos($user->getDisplayName(), $search) !== false || mb_stripos($user->getUID(), $search) !== false);
		return array_slice(array_values($found), $offset ?? 0, $limit);
	}

	public function count(string $search = ''): int {
		$count = $this->db->dbal->fetchOne('SELECT COUNT(*) FROM oc_group_user WHERE gid = ?', [$this->gid]);
		return is_numeric($count) ? (int)$count : 0;
	}

	/** @return bool false for the administrators' group */
	public function delete(): bool {
		if ($this->gid === 'admin') {
			return false;
		}
		foreach (['group_user', 'share', 'groups'] as $table) {
			$this->db->dbal->delete("oc_$table", ['gid' => $this->gid]);
		}
		$this->events->dispatchTyped(new GroupDeletedEvent($this));
		return true;
	}

	public function canRemoveUser(): bool {
		return true;
	}

	public function canAddUser(): bool {
		return true;
	}
}
