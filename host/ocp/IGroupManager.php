<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IGroupManager {
	/**
	 * @param string $gid
	 * @return ?IGroup
	 */
	public function get($gid);

	/**
	 * @param string $gid
	 * @return bool
	 */
	public function groupExists($gid);

	/**
	 * @param string $gid
	 * @return ?IGroup
	 */
	public function createGroup($gid);

	/** @return array<IGroup> */
	public function search(string $search, ?int $limit = null, ?int $offset = 0);

	/**
	 * @param string $userId
	 * @return bool
	 */
	public function isAdmin($userId);

	/**
	 * @param string $userId
	 * @param string $group
	 * @return bool
	 */
	public function isInGroup($userId, $group);

	/** @return list<string> */
	public function getUserGroupIds(IUser $user): array;
}
