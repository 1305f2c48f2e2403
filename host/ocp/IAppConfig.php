<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use OCP\Exceptions\AppConfigTypeConflictException;

/** Settings of every app. Lazy values are read from the database only when one of them is asked for. */
interface IAppConfig {
	public function hasKey(string $app, string $key, ?bool $lazy = false): bool;

	/** @throws AppConfigTypeConflictException */
	public function getValueString(string $app, string $key, string $default = '', bool $lazy = false): string;

	/** @throws AppConfigTypeConflictException */
	public function getValueInt(string $app, string $key, int $default = 0, bool $lazy = false): int;

	/**
	 * @return bool whether the value changed
	 * @throws AppConfigTypeConflictException
	 */
	public function setValueString(string $app, string $key, string $value, bool $lazy = false, bool $sensitive = false): bool;

	/**
	 * @return bool whether the value changed
	 * @throws AppConfigTypeConflictException
	 */
	public function setValueInt(string $app, string $key, int $value, bool $lazy = false, bool $sensitive = false): bool;

	/** What was read is read again when it is next asked for; at once with $reload. */
	public function clearCache(bool $reload = false): void;
}
