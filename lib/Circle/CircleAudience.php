<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Access\Role;
use OCA\Socle\Access\Stages;
use OCP\IGroupManager;

/** The members of a circle at this moment, for what is told to each of them. */
final readonly class CircleAudience {
	/** Past these nobody is told: that many people are not a circle. */
	private const MOST = 500;

	public function __construct(
		private CircleGroupMapper $mapping,
		private Stages $stages,
		private IGroupManager $groups,
	) {
	}

	/** @return list<string> accounts */
	public function of(int $circle): array {
		$accounts = [];
		foreach ($this->groups->get($this->mapping->of($circle)[GroupRight::Write->value] ?? '')?->getUsers() ?? [] as $user) {
			if (count($accounts) < self::MOST && $user->isEnabled() && $this->stages->of($user->getUID()) === Role::Member) {
				$accounts[] = $user->getUID();
			}
		}
		return $accounts;
	}
}
