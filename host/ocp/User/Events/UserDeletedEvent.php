<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\User\Events;

use OCP\EventDispatcher\Event;
use OCP\IUser;

class UserDeletedEvent extends Event {
	public function __construct(
		private IUser $user,
	) {
		parent::__construct();
	}

	public function getUser(): IUser {
		return $this->user;
	}
}
