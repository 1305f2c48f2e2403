<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\User\Events;

use OCP\EventDispatcher\Event;
use OCP\IUser;

class UserChangedEvent extends Event {
	/**
	 * @param mixed $value
	 * @param mixed $oldValue
	 */
	public function __construct(
		private IUser $user,
		private string $feature,
		private $value,
		private $oldValue = null,
	) {
		parent::__construct();
	}

	public function getUser(): IUser {
		return $this->user;
	}

	public function getFeature(): string {
		return $this->feature;
	}

	/** @return mixed */
	public function getValue() {
		return $this->value;
	}

	/** @return mixed */
	public function getOldValue() {
		return $this->oldValue;
	}
}
