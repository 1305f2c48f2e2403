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
	public const VALUE_SENSITIVE = 1;
	public const VALUE_MIXED = 2;
	public const VALUE_STRING = 4;
	public const VALUE_INT = 8;
	public const VALUE_FLOAT = 16;
	public const VALUE_BOOL = 32;
	public const VALUE_ARRAY = 64;

	/** @return list<string> */
	public function getKeys(string $app): array;

	public function hasKey(string $app, string $key, ?bool $lazy = false): bool;

	/** @throws AppConfigTypeConflictException */
	public function getValueString(string $app, string $key, string $default = '', bool $lazy = false): string;

	/** @throws AppConfigTypeConflictException */
	public function getValueInt(string $app, string $key, int $default = 0, bool $lazy = false): int;

	/** @throws AppConfigTypeConflictException */
	public function getValueBool(string $app, string $key, bool $default = false, bool $lazy = false): bool;

	/**
	 * @param array<array-key, mixed> $default
	 * @return array<array-key, mixed>
	 * @throws AppConfigTypeConflictException
	 */
	public function getValueArray(string $app, string $key, array $default = [], bool $lazy = false): array;

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

	/**
	 * @return bool whether the value changed
	 * @throws AppConfigTypeConflictException
	 */
	public function setValueBool(string $app, string $key, bool $value, bool $lazy = false): bool;

	/**
	 * @param array<array-key, mixed> $value
	 * @return bool whether the value changed
	 * @throws AppConfigTypeConflictException
	 */
	public function setValueArray(string $app, string $key, array $value, bool $lazy = false, bool $sensitive = false): bool;

	public function deleteKey(string $app, string $key): void;
}
