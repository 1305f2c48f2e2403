<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Cache;

use OCP\ICache;

final readonly class NoCache implements ICache {
	public function get($key) {
		return null;
	}

	public function set($key, $value, $ttl = 0) {
		return false;
	}

	public function remove($key) {
		return false;
	}

	public function clear($prefix = '') {
		return false;
	}
}
