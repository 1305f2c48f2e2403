<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCP\IConfig;
use OCP\Share\IManager;

/** What the instance allows of shares, looked at before a folder hangs on one: refused where it would vanish or not arrive. */
final readonly class SharePolicies {
	public function __construct(
		private IManager $shares,
		private IConfig $config,
	) {
	}

	/**
	 * @param string $account that shares
	 * @return ?string why a group share of it is of no use, as Wording knows it; null: it is
	 */
	public function refusal(string $account): ?string {
		return match (true) {
			$this->shares->shareApiEnabled() !== true => 'sharing_off',
			$this->shares->allowGroupSharing() !== true => 'sharing_groups_off',
			$this->shares->sharingDisabledForUser($account) => 'sharing_account_excluded',
			$this->shares->shareWithGroupMembersOnly() => 'sharing_own_groups',
			$this->shares->shareApiInternalDefaultExpireDateEnforced() => 'sharing_expires',
			$this->config->getSystemValueBool('sharing.enable_share_accept') => 'sharing_waits',
			$this->config->getSystemValueBool('sharing.force_share_accept') => 'sharing_waits',
			default => null,
		};
	}
}
