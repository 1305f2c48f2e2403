<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface ICache {
	/**
	 * @param string $key
	 * @return mixed
	 */
	public function get($key);

	/**
	 * @param string $key
	 * @param mixed $value
	 * @param int $ttl in seconds, 0 for a day
	 * @return bool
	 */
	public function set($key, $value, $ttl = 0);

	/**
	 * @param string $key
	 * @return bool
	 */
	public function remove($key);

	/**
	 * @param string $prefix
	 * @return bool
	 */
	public function clear($prefix = '');
}
