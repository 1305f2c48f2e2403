<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host;

use OCP\App\IAppManager;

/** One app is installed. */
final readonly class AppManager implements IAppManager {
	public function __construct(
		private AppInfo $info,
	) {
	}

	public function getAppVersion(string $appId, bool $useCache = true): string {
		return $this->info->version();
	}

	public function isEnabledForUser($appId, $user = null) {
		return $this->isEnabledForAnyone($appId);
	}

	public function isEnabledForAnyone(string $appId): bool {
		return $appId === $this->info->id();
	}
}
