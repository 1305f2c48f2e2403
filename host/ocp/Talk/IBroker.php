<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Talk;

use OCP\IUser;
use OCP\Talk\Exceptions\NoBackendException;

interface IBroker {
	public function hasBackend(): bool;

	/**
	 * @param IUser[] $moderators
	 * @throws NoBackendException
	 */
	public function createConversation(string $name, array $moderators, ?IConversationOptions $options = null): IConversation;
}
