<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host;

use OCP\App\IAppManager;

/** The app itself, and what the shell stands in for. */
final readonly class AppManager implements IAppManager {
	public function __construct(
		private AppInfo $info,
	) {
	}

	public function isEnabledForAnyone(string $appId): bool {
		return in_array($appId, [$this->info->id(), 'files', 'files_sharing', 'dav', 'notifications'], true);
	}
}
