<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\App;

use OCP\IUser;

interface IAppManager {
	public function getAppVersion(string $appId, bool $useCache = true): string;

	/**
	 * @param string $appId
	 * @param ?IUser $user
	 * @return bool
	 */
	public function isEnabledForUser($appId, $user = null);

	public function isEnabledForAnyone(string $appId): bool;
}
