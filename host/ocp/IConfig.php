<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/** Settings of the server and of each user. */
interface IConfig {
	/**
	 * @param string $key
	 * @param mixed $default
	 * @return mixed
	 */
	public function getSystemValue($key, $default = '');

	public function getSystemValueString(string $key, string $default = ''): string;

	public function getSystemValueBool(string $key, bool $default = false): bool;

	/**
	 * @param string $userId
	 * @param string $appName
	 * @param string $key
	 * @param string $value
	 * @param ?string $preCondition the value that must still be there
	 * @return void
	 * @throws PreConditionNotMetException
	 */
	public function setUserValue($userId, $appName, $key, $value, $preCondition = null);

	/**
	 * @param ?string $userId
	 * @param string $appName
	 * @param string $key
	 * @param mixed $default
	 * @return mixed
	 */
	public function getUserValue($userId, $appName, $key, $default = '');
}
