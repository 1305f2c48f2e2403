<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

use OCP\IGroupManager;

/** The stage that an account is at: what Nextcloud's groups say, and nothing else. */
final readonly class Stages {
	public function __construct(
		private IGroupManager $groups,
		private CollectiveGroups $collective,
	) {
	}

	/** @return Role::Member|Role::Newcomer|Role::Outsider in both groups counts as member */
	public function of(string $user): Role {
		return match (true) {
			$this->isIn($user, $this->collective->members()) => Role::Member,
			$this->isIn($user, $this->collective->newcomers()) => Role::Newcomer,
			default => Role::Outsider,
		};
	}

	public function isKeeper(string $user): bool {
		return $this->isIn($user, $this->collective->keepers());
	}

	/** No group chosen: nobody is in it. */
	private function isIn(string $user, string $group): bool {
		return $group !== '' && $this->groups->isInGroup($user, $group);
	}
}
