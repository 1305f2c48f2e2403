<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Talk;

use OCP\Talk\Exceptions\NoBackendException;
use OCP\Talk\IBroker;
use OCP\Talk\IConversation;
use OCP\Talk\IConversationOptions;

/** As on a Nextcloud without Talk. */
final class Broker implements IBroker {
	public function hasBackend(): bool {
		return false;
	}

	public function createConversation(string $name, array $moderators, ?IConversationOptions $options = null): IConversation {
		throw new NoBackendException();
	}
}
