<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Services;

/** The running app's own settings. */
interface IAppConfig {
	/** @return list<string> */
	public function getAppKeys(): array;

	public function hasAppKey(string $key, ?bool $lazy = false): bool;

	/** @return bool whether the value changed */
	public function setAppValueString(string $key, string $value, bool $lazy = false, bool $sensitive = false): bool;

	/** @return bool whether the value changed */
	public function setAppValueInt(string $key, int $value, bool $lazy = false, bool $sensitive = false): bool;

	/** @return bool whether the value changed */
	public function setAppValueBool(string $key, bool $value, bool $lazy = false): bool;

	/**
	 * @param array<array-key, mixed> $value
	 * @return bool whether the value changed
	 */
	public function setAppValueArray(string $key, array $value, bool $lazy = false, bool $sensitive = false): bool;

	public function getAppValueString(string $key, string $default = '', bool $lazy = false): string;

	public function getAppValueInt(string $key, int $default = 0, bool $lazy = false): int;

	public function getAppValueBool(string $key, bool $default = false, bool $lazy = false): bool;

	/**
	 * @param array<array-key, mixed> $default
	 * @return array<array-key, mixed>
	 */
	public function getAppValueArray(string $key, array $default = [], bool $lazy = false): array;

	public function deleteAppValue(string $key): void;
}
