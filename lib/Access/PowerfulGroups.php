<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;

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
		return in_array($group, $this->all(), true);
	}

	/** @return list<string> '' among them where none is chosen */
	public function all(): array {
		return [
			self::ADMINISTRATORS,
			$this->collective->keepers(),
			$this->collective->members(),
			$this->collective->newcomers(),
			...$this->administeringSomething(),
		];
	}

	/** @return list<string> Nextcloud lets an administrator hand a part of the settings to a group */
	private function administeringSomething(): array {
		return $this->database->connection->tableExists('authorized_groups')
			? array_map(static fn (Row $row): string => $row->text('group_id'), $this->database->rows('SELECT DISTINCT group_id FROM `*PREFIX*authorized_groups`'))
			: [];
	}
}
