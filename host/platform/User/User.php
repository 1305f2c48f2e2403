<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\User;

use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Host\Group\Group;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\IConfig;
use OCP\IUser;
use OCP\IUserManager;
use OCP\User\Events\UserChangedEvent;
use OCP\User\Events\UserDeletedEvent;

final class User implements IUser {
	public function __construct(
		private readonly string $uid,
		private string $name,
		private readonly Connection $db,
		private readonly IConfig $config,
		private readonly IEventDispatcher $events,
		private readonly IUserManager $users,
	) {
	}

	public function getUID() {
		return $this->uid;
	}

	public function getDisplayName() {
		return $this->name === '' ? $this->uid : $this->name;
	}

	public function setDisplayName(string $displayName): bool {
		$before = $this->getDisplayName();
		$this->name = $displayName;
		$this->db->dbal->update('oc_users', ['name' => $displayName], ['uid' => $this->uid]);
		$this->events->dispatchTyped(new UserChangedEvent($this, 'displayName', $displayName, $before));
		return true;
	}

	public function isEnabled() {
		return $this->config->getUserValue($this->uid, 'core', 'enabled', 'true') === 'true';
	}

	public function setEnabled(bool $enabled = true): void {
		$before = $this->isEnabled();
		if ($before !== $enabled) {
			$this->config->setUserValue($this->uid, 'core', 'enabled', $enabled ? 'true' : 'false');
			$this->events->dispatchTyped(new UserChangedEvent($this, 'enabled', $enabled, $before));
		}
	}

	public function getEMailAddress() {
		$mail = $this->config->getUserValue($this->uid, 'settings', 'email');
		return is_string($mail) && $mail !== '' ? $mail : null;
	}

	/** Out of each group, which is told, once the account is no more. */
	public function delete() {
		foreach (['users', 'preferences', 'notifications'] as $table) {
			$this->db->dbal->delete("oc_$table", ['uid' => $this->uid]);
		}
		$gids = $this->db->dbal->fetchFirstColumn('SELECT gid FROM oc_group_user WHERE uid = ?', [$this->uid]);
		foreach (array_filter($gids, is_string(...)) as $gid) {
			(new Group($gid, '', $this->db, $this->events, $this->users))->removeUser($this);
		}
		$this->db->dbal->delete('oc_share', ['owner' => $this->uid]);
		$this->events->dispatchTyped(new UserDeletedEvent($this));
		return true;
	}
}
