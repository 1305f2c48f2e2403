<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notification;

use OCA\Socle\AppInfo\Application;
use OCP\IL10N;
use OCP\IUser;
use OCP\IUserManager;
use OCP\L10N\IFactory;

/** Whoever reads what is written for her, also where nobody is logged in. */
final readonly class Reader {
	public function __construct(
		private IFactory $languages,
		private IUserManager $users,
	) {
	}

	public function language(string $user): IL10N {
		return $this->languages->get(Application::ID, $this->languages->getUserLanguage($this->account($user)));
	}

	public function account(string $user): ?IUser {
		return $this->users->get($user);
	}
}
