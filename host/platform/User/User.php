<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\User;

use OCA\Socle\Host\DB\Connection;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\IConfig;
use OCP\IUser;
use OCP\User\Events\UserDeletedEvent;

final readonly class User implements IUser {
	public function __construct(
		private string $uid,
		private string $name,
		private Connection $db,
		private IConfig $config,
		private IEventDispatcher $events,
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

	public function delete() {
		foreach (['users', 'group_user', 'preferences', 'notifications'] as $table) {
			$this->db->dbal->delete("oc_$table", ['uid' => $this->uid]);
		}
		$this->db->dbal->delete('oc_share', ['owner' => $this->uid]);
		$this->events->dispatchTyped(new UserDeletedEvent($this));
		return true;
	}
}
