<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Session;

use OCP\IUser;
use OCP\IUserManager;
use OCP\IUserSession;

/** Who is logged in. */
final class UserSession implements IUserSession {
	private ?IUser $user = null;

	public function __construct(
		private readonly Session $session,
		private readonly IUserManager $users,
	) {
	}

	/** Takes up the log-in that the session remembers. */
	public function resume(): void {
		$uid = $this->session->get('user_id');
		$user = is_string($uid) ? $this->users->get($uid) : null;
		$this->user = $user?->isEnabled() === true ? $user : null;
	}

	public function logIn(IUser $user, int $now): void {
		$this->session->regenerateId();
		$this->session->clear();
		$this->session->set('user_id', $user->getUID());
		$this->session->set('last-password-confirm', $now);
		$this->user = $user;
	}

	public function logOut(): void {
		$this->session->regenerateId();
		$this->session->clear();
		$this->user = null;
	}

	public function getUser() {
		return $this->user;
	}

	public function isLoggedIn(): bool {
		return $this->user !== null;
	}

	/** For this request only. */
	public function setVolatileActiveUser(?IUser $user): void {
		$this->user = $user;
	}
}
