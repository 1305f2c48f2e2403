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
		return $this->among([$group]) !== [];
	}

	/**
	 * @param list<string> $groups
	 * @return list<string> those that have a power
	 */
	public function among(array $groups): array {
		$own = [self::ADMINISTRATORS, $this->collective->keepers(), $this->collective->members(), $this->collective->newcomers()];
		return array_values(array_intersect($groups, [...$own, ...$this->administering($groups)]));
	}

	/**
	 * Nextcloud lets an administrator hand a part of the settings to a group.
	 *
	 * @param list<string> $groups
	 * @return list<string>
	 */
	private function administering(array $groups): array {
		if ($groups === [] || !$this->database->connection->tableExists('authorized_groups')) {
			return [];
		}
		$rows = $this->database->rows('SELECT DISTINCT group_id FROM `*PREFIX*authorized_groups`');
		return array_map(static fn (Row $row): string => $row->text('group_id'), $rows);
	}
}
