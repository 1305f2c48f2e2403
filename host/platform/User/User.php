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
use OCP\User\Events\UserDeletedEvent;

final readonly class User implements IUser {
	public function __construct(
		private string $uid,
		private string $name,
		private Connection $db,
		private IConfig $config,
		private IEventDispatcher $events,
		private IUserManager $users,
	) {
	}

	public function getUID() {
		return $this->uid;
	}

	public function getDisplayName() {
		return $this->name === '' ? $this->uid : $this->name;
	}

	public function getEMailAddress() {
		$mail = $this->config->getUserValue($this->uid, 'settings', 'email');
		return is_string($mail) && $mail !== '' ? $mail : null;
	}

	public function isEnabled() {
		return $this->config->getUserValue($this->uid, 'core', 'enabled', 'true') !== 'false';
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
