<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\L10N;

use OCP\IL10N;
use OCP\IUser;

interface IFactory {
	/**
	 * @param string $app
	 * @param ?string $lang
	 * @param ?string $locale
	 * @return IL10N
	 */
	public function get($app, $lang = null, $locale = null);

	public function findLanguage(?string $appId = null): string;

	public function getUserLanguage(?IUser $user = null): string;
}
