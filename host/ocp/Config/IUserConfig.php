<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Config;

use Generator;

/** What each user has chosen. */
interface IUserConfig {
	public function getValueString(string $userId, string $app, string $key, string $default = '', bool $lazy = false): string;

	public function getValueBool(string $userId, string $app, string $key, bool $default = false, bool $lazy = false): bool;

	/** @return bool whether it was another before */
	public function setValueString(string $userId, string $app, string $key, string $value, bool $lazy = false, int $flags = 0): bool;

	/** @return bool whether it was another before */
	public function setValueBool(string $userId, string $app, string $key, bool $value, bool $lazy = false): bool;

	/** @return Generator<string> accounts */
	public function searchUsersByValueBool(string $app, string $key, bool $value): Generator;
}
