<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IUserManager {
	/**
	 * @param string $uid
	 * @return ?IUser
	 */
	public function get($uid);

	public function getDisplayName(string $uid): ?string;

	/**
	 * @param string $uid
	 * @return bool
	 */
	public function userExists(string $uid);

	/** @return IUser[] */
	public function getDisabledUsers(?int $limit = null, int $offset = 0, string $search = ''): array;
}
