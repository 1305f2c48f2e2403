<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

use OCP\IUserManager;
use OCP\IUserSession;

/** In another account's name, for as long as something takes: with her rights at this moment, and no others. */
final readonly class InName {
	public function __construct(
		private IUserSession $session,
		private IUserManager $users,
	) {
	}

	/**
	 * @template T
	 * @param callable(): T $work
	 * @return ?T null also where there is no such account, or where it is switched off
	 */
	public function of(string $account, callable $work): mixed {
		$user = $this->users->get($account);
		if ($user === null || !$user->isEnabled()) {
			return null;
		}
		$before = $this->session->getUser();
		$this->session->setVolatileActiveUser($user);
		try {
			return $work();
		} finally {
			$this->session->setVolatileActiveUser($before);
		}
	}
}
