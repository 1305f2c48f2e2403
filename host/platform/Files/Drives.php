<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Files;

use OCA\Socle\Host\Share\Shares;
use OCP\IConfig;
use OCP\IGroupManager;
use OCP\IUser;

/** Gives each person her files. */
final readonly class Drives {
	public function __construct(
		private IConfig $config,
		private IGroupManager $groups,
		private Shares $shares,
	) {
	}

	public function of(IUser $user): Drive {
		$homes = $this->config->getSystemValueString('datadirectory') . '/files';
		return new Drive($user->getUID(), $homes, $this->shares, $this->groups->getUserGroupIds($user));
	}
}
