<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Console;

use OCP\IGroup;
use OCP\IUser;

final class GroupAddUser extends Membership {
	protected function name(): string {
		return 'group:adduser';
	}

	protected function change(IGroup $group, IUser $user): void {
		$group->addUser($user);
	}
}
