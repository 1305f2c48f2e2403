<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use OCA\Socle\Host\Page\Assets;

/** What a page loads. */
class Util {
	public static function addStyle(string $application, ?string $file = null, bool $prepend = false): void {
		Server::get(Assets::class)->addStyle($application, $file ?? 'style');
	}

	/** One that runs before the page's own: it may rely on nothing that these make. */
	public static function addInitScript(string $application, string $file): void {
		Server::get(Assets::class)->addScript($application, $file);
	}

	/** Loads the app's translations too. */
	public static function addScript(
		string $application,
		?string $file = null,
		string $afterAppId = 'core',
		bool $prepend = false,
	): void {
		Server::get(Assets::class)->addScript($application, $file ?? 'script');
	}
}
