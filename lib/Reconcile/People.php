<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

/** The people of the collective, as Nextcloud's groups say. */
final readonly class People {
	/**
	 * @param bool $chosen whether there is a group of members at all
	 * @param array<array-key, true> $members by account
	 * @param array<array-key, true> $newcomers by account
	 * @param array<array-key, true> $disabled by account
	 */
	public function __construct(
		private bool $chosen,
		private array $members,
		private array $newcomers,
		private array $disabled,
	) {
	}

	/** While no group of members is chosen, nobody can be told from an outsider: then this is not held against anyone. */
	public function standing(string $user): Standing {
		$of = match (true) {
			isset($this->members[$user]), !$this->chosen => Standing::Member,
			isset($this->newcomers[$user]) => Standing::Newcomer,
			default => Standing::Outsider,
		};
		return $of !== Standing::Outsider && isset($this->disabled[$user]) ? Standing::Disabled : $of;
	}
}
