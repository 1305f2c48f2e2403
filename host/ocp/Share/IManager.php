<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Share;

use OCP\Files\Node;

interface IManager {
	/**
	 * @return IShare
	 * @throws \Exception
	 */
	public function createShare(IShare $share);

	/**
	 * @return IShare
	 * @throws \Exception
	 */
	public function updateShare(IShare $share, bool $onlyValid = true);

	/** @return void */
	public function deleteShare(IShare $share);

	/**
	 * @param string $userId
	 * @param int $shareType
	 * @param ?Node $path
	 * @param bool $reshares those of others too, where the file is hers
	 * @param int $limit -1 for all
	 * @param int $offset
	 * @return IShare[]
	 */
	public function getSharesBy(string $userId, int $shareType, ?Node $path = null, bool $reshares = false, int $limit = 50, int $offset = 0, bool $onlyValid = true);

	/** @return IShare */
	public function newShare();

	/** @return bool */
	public function shareApiEnabled();

	/** @return bool */
	public function shareWithGroupMembersOnly();

	/** @return bool */
	public function allowGroupSharing();

	public function shareApiInternalDefaultExpireDateEnforced(): bool;

	public function sharingDisabledForUser(?string $userId): bool;
}
