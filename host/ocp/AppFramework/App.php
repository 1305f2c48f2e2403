<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use OCP\Server;
use Psr\Log\LoggerInterface;

/** An app's entry: its class is `OCA\<App>\AppInfo\Application`. */
class App {
	/** @param array<string, string> $urlParams */
	public function __construct(string $appName, array $urlParams = []) {
		Server::get(LoggerInterface::class)->debug('{app} starts', ['app' => $appName, 'parameters' => $urlParams]);
	}
}
