<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\User;

use InvalidArgumentException;
use OCA\Socle\Host\DB\Connection;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\IConfig;
use OCP\IUser;
use OCP\IUserManager;

final class UserManager implements IUserManager {
	/** of nothing that anybody could type; takes as long to refuse as any other */
	private const NO_PASSWORD = '$2y$10$abcdefghijklmnopqrstuuJ1pcLWWvDdB4e7Eot8E2ttDBmZ9QXsa';

	/** @var array<string, ?User> */
	private array $known = [];

	public function __construct(
		private readonly Connection $db,
		private readonly IConfig $config,
		private readonly IEventDispatcher $events,
	) {
	}

	public function get($uid) {
		if (!array_key_exists($uid, $this->known)) {
			$name = $this->db->dbal->fetchOne('SELECT name FROM oc_users WHERE uid = ?', [$uid]);
			$this->known[$uid] = is_string($name) ? $this->user($uid, $name) : null;
		}
		return $this->known[$uid];
	}

	public function getDisplayName(string $uid): ?string {
		return $this->get($uid)?->getDisplayName();
	}

	public function userExists($uid) {
		return $this->get($uid) !== null;
	}

	/**
	 * @param ?string $password null: one that nobody knows, so there is nothing to keep of it, and no log-in
	 * @throws InvalidArgumentException
	 */
	public function create(string $uid, ?string $password, string $name = ''): User {
		if (preg_match('/^[a-zA-Z0-9 _.@\'-]{1,64}$/', $uid) !== 1 || trim($uid) !== $uid) {
			throw new InvalidArgumentException("The login \"$uid\" holds more than letters, digits, blanks and _.@-'");
		}
		if ($password === '') {
			throw new InvalidArgumentException('The password is empty');
		}
		if ($this->userExists($uid)) {
			throw new InvalidArgumentException('The login is taken');
		}
		$hash = $password === null ? self::NO_PASSWORD : password_hash($password, PASSWORD_BCRYPT);
		$this->db->dbal->insert('oc_users', ['uid' => $uid, 'name' => $name, 'password' => $hash]);
		return $this->known[$uid] = $this->user($uid, $name);
	}

	/** Takes as long for an account that does not exist. */
	public function checkPassword(string $uid, string $password): ?IUser {
		$hash = $this->passwordHash($uid);
		$right = password_verify($password, $hash ?? self::NO_PASSWORD);
		$user = $right && $hash !== null && $hash !== self::NO_PASSWORD ? $this->get($uid) : null;
		return $user?->isEnabled() === true ? $user : null;
	}

	public function passwordHash(string $uid): ?string {
		$hash = $this->db->dbal->fetchOne('SELECT password FROM oc_users WHERE uid = ?', [$uid]);
		return is_string($hash) ? $hash : null;
	}

	private function user(string $uid, string $name): User {
		return new User($uid, $name, $this->db, $this->config, $this->events, $this);
	}
}
