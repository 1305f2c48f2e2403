<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Database\Database;

/** Which group of Nextcloud is what to which circle. A group is so once at most: its identifier is the table's key. */
final readonly class CircleGroupMapper {
	public function __construct(
		private Database $database,
	) {
	}

	/** @return array<int, array<string, string>> group by circle and by right */
	public function all(): array {
		$groups = [];
		foreach ($this->database->rows('SELECT circle_id, access, group_id FROM `*PREFIX*socle_circle_groups`') as $row) {
			$groups[$row->int('circle_id')][$row->text('access')] = $row->text('group_id');
		}
		return $groups;
	}

	/** @return array<string, string> group by right */
	public function of(int $circle): array {
		$groups = [];
		foreach ($this->database->rows('SELECT access, group_id FROM `*PREFIX*socle_circle_groups` WHERE circle_id = ?', [$circle]) as $row) {
			$groups[$row->text('access')] = $row->text('group_id');
		}
		return $groups;
	}

	/** @return ?array{circle: int, right: GroupRight} */
	public function find(string $group): ?array {
		$row = $this->database->row('SELECT circle_id, access FROM `*PREFIX*socle_circle_groups` WHERE group_id = ?', [$group]);
		return $row === null ? null : ['circle' => $row->int('circle_id'), 'right' => GroupRight::from($row->text('access'))];
	}

	/** @return bool false: the group is mapped already */
	public function add(int $circle, GroupRight $right, string $group): bool {
		return $this->database->connection->insertIgnoreConflict('socle_circle_groups', [
			'group_id' => $group,
			'circle_id' => $circle,
			'access' => $right->value,
		]) > 0;
	}

	public function remove(int $circle, GroupRight $right): void {
		$this->database->run('DELETE FROM `*PREFIX*socle_circle_groups` WHERE circle_id = ? AND access = ?', [$circle, $right->value]);
	}

	public function forget(string $group): void {
		$this->database->run('DELETE FROM `*PREFIX*socle_circle_groups` WHERE group_id = ?', [$group]);
	}

	/**
	 * The circles whose writing group is among these, and whether the account holds a coordinating role there today.
	 *
	 * @param list<string> $groups
	 * @return array<int, bool> by circle
	 */
	public function memberships(string $user, array $groups, string $today): array {
		$found = [];
		foreach (array_chunk($groups, 900) as $some) {
			$rows = $this->database->rows(
				'SELECT g.circle_id, (SELECT COUNT(*) FROM `*PREFIX*socle_mandates` m'
				. ' INNER JOIN `*PREFIX*socle_roles` r ON r.id = m.role_id AND r.coordinates = 1 AND r.retired = 0'
				. " WHERE m.circle_id = g.circle_id AND m.`user` = ? AND m.starts_on <= ? AND (m.ends_on = '' OR m.ends_on >= ?)) AS mandates"
				. ' FROM `*PREFIX*socle_circle_groups` g INNER JOIN `*PREFIX*socle_circles` c ON c.id = g.circle_id'
				. ' WHERE g.access = ? AND c.state <> ? AND g.group_id IN (?)',
				[$user, $today, $today, GroupRight::Write->value, CircleState::Dissolved->value, $some],
			);
			foreach ($rows as $row) {
				$found[$row->int('circle_id')] = $row->int('mandates') > 0;
			}
		}
		return $found;
	}
}
