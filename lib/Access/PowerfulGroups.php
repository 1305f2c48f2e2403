<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

use OCA\Socle\Database\Database;

/**
 * Groups whose people have a power over the instance or the register: no circle is ever mapped to one, or its coordinators
 * could give that power away.
 */
final readonly class PowerfulGroups {
	/** Whoever is in it administers the instance. */
	public const ADMINISTRATORS = 'admin';

	public function __construct(
		private CollectiveGroups $collective,
		private Database $database,
	) {
	}

	public function contains(string $group): bool {
		return in_array($group, [self::ADMINISTRATORS, $this->collective->keepers(), $this->collective->members(), $this->collective->newcomers()], true)
			|| $this->administersSomething($group);
	}

	/** Nextcloud lets an administrator hand a part of the settings to a group. */
	private function administersSomething(string $group): bool {
		return $this->database->connection->tableExists('authorized_groups')
			&& $this->database->row('SELECT group_id FROM `*PREFIX*authorized_groups` WHERE group_id = ?', [$group]) !== null;
	}
}
