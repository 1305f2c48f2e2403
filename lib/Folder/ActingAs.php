<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use Exception;
use OCP\IUserManager;
use OCP\IUserSession;

/**
 * In another account's name, for as long as something takes. Nextcloud's own apps look for a shared file among those of whoever
 * is logged in: not finding it there, one of them ends what the others still have to do, such as taking in a share.
 */
final readonly class ActingAs {
	public function __construct(
		private IUserSession $session,
		private IUserManager $users,
	) {
	}

	/**
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 * @throws FolderFailure where there is no such account
	 * @throws Exception what $work throws
	 */
	public function account(string $account, callable $work): mixed {
		$user = $this->users->get($account) ?? throw new FolderFailure('holding_account_gone');
		$before = $this->session->getUser();
		$this->session->setVolatileActiveUser($user);
		try {
			return $work();
		} finally {
			$this->session->setVolatileActiveUser($before);
		}
	}

	public function exists(string $account): bool {
		return $this->users->userExists($account);
	}
}
