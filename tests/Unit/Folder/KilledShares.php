<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Folder;

use Error;
use OCP\Files\Node;
use OCP\Share\IManager;
use OCP\Share\IShare;

/** Shares until the process ends in the middle of it. */
final class KilledShares implements IManager {
	public function __construct(
		private readonly IManager $shares,
		private int $left,
	) {
	}

	public function createShare(IShare $share) {
		return --$this->left === 0 ? throw new Error('killed') : $this->shares->createShare($share);
	}

	public function updateShare(IShare $share, bool $onlyValid = true) {
		return $this->shares->updateShare($share);
	}

	public function deleteShare(IShare $share) {
		$this->shares->deleteShare($share);
	}

	public function getSharesBy(string $userId, int $shareType, ?Node $path = null, bool $reshares = false, int $limit = 50, int $offset = 0, bool $onlyValid = true) {
		return $this->shares->getSharesBy($userId, $shareType, $path, $reshares, $limit, $offset);
	}

	public function newShare() {
		return $this->shares->newShare();
	}

	public function shareApiEnabled() {
		return $this->shares->shareApiEnabled();
	}

	public function shareWithGroupMembersOnly() {
		return $this->shares->shareWithGroupMembersOnly();
	}

	public function allowGroupSharing() {
		return $this->shares->allowGroupSharing();
	}

	public function shareApiInternalDefaultExpireDateEnforced(): bool {
		return $this->shares->shareApiInternalDefaultExpireDateEnforced();
	}

	public function sharingDisabledForUser(?string $userId): bool {
		return $this->shares->sharingDisabledForUser($userId);
	}
}
