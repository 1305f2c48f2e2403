<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Cache;

use OCP\ICache;
use OCP\ICacheFactory;

/** Without memory shared between requests, as on a Nextcloud where none is configured. */
final readonly class CacheFactory implements ICacheFactory {
	public function createDistributed(string $prefix = ''): ICache {
		return new NoCache();
	}

	public function createLocal(string $prefix = ''): ICache {
		return new NoCache();
	}
}
