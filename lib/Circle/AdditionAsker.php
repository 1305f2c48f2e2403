<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Problem\Conflict;
use OCP\IUser;
use OCP\IUserManager;
use OCP\IUserSession;

/** Whoever asked for people to be added: it is done in her name, and as long as she coordinates the circle. */
final readonly class AdditionAsker {
	public function __construct(
		private Memberships $memberships,
		private IUserSession $session,
		private IUserManager $users,
	) {
	}

	/**
	 * In a job nobody is logged in, and another coordinator's page may drive the task: what is written down of it names the one
	 * who asked.
	 *
	 * @param callable(): void $work
	 * @throws Conflict
	 */
	public function act(string $user, callable $work): void {
		$asker = $this->account($user);
		$before = $this->session->getUser();
		$this->session->setVolatileActiveUser($asker);
		try {
			$work();
		} finally {
			$this->session->setVolatileActiveUser($before);
		}
	}

	/** @throws Conflict */
	public function check(string $user, int $circle): void {
		if (!$this->account($user)->isEnabled() || !($this->memberships->of($user)[$circle] ?? false)) {
			throw new Conflict('coordinator_gone');
		}
	}

	/** @throws Conflict */
	private function account(string $user): IUser {
		return $this->users->get($user) ?? throw new Conflict('coordinator_gone');
	}
}
