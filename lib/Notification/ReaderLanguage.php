<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notification;

use OCA\Socle\AppInfo\Application;
use OCP\IL10N;
use OCP\IUserManager;
use OCP\L10N\IFactory;

/** The language of who reads, also where nobody is logged in. */
final readonly class ReaderLanguage {
	public function __construct(
		private IFactory $languages,
		private IUserManager $users,
	) {
	}

	public function of(string $user): IL10N {
		return $this->languages->get(Application::ID, $this->languages->getUserLanguage($this->users->get($user)));
	}
}
