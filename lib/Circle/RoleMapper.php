<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Database\Database;

/** Roles, in the database. One that nobody takes any more is retired, not deleted: who held it stays known. */
final readonly class RoleMapper {
	private const COLUMNS = ['circle_id', 'kind', 'label', 'duties', 'coordinates', 'position', 'retired'];

	public function __construct(
		private Database $database,
	) {
	}

	/** @return array<int, list<CircleRole>> those that are not retired, by circle, in their order */
	public function all(): array {
		$roles = [];
		foreach ($this->database->rows('SELECT * FROM `*PREFIX*socle_roles` WHERE retired = 0 ORDER BY `position`, id') as $row) {
			$roles[$row->int('circle_id')][] = CircleRole::of($row);
		}
		return $roles;
	}

	/**
	 * @param list<int> $circles
	 * @return array<int, list<CircleRole>> those that are not retired, by circle, in their order
	 */
	public function ofThose(array $circles): array {
		$roles = [];
		$rows = $this->database->rows('SELECT * FROM `*PREFIX*socle_roles` WHERE circle_id IN (?) AND retired = 0 ORDER BY `position`, id', [$circles]);
		foreach ($rows as $row) {
			$roles[$row->int('circle_id')][] = CircleRole::of($row);
		}
		return $roles;
	}

	/** @return list<CircleRole> retired ones too, in their order */
	public function of(int $circle): array {
		return array_map(CircleRole::of(...), $this->database->rows('SELECT * FROM `*PREFIX*socle_roles` WHERE circle_id = ? ORDER BY `position`, id', [$circle]));
	}

	public function find(int $circle, int $id): ?CircleRole {
		$row = $this->database->row('SELECT * FROM `*PREFIX*socle_roles` WHERE circle_id = ? AND id = ?', [$circle, $id]);
		return $row === null ? null : CircleRole::of($row);
	}

	/** Those that every circle finds ready. */
	public function addReady(int $circle): void {
		$this->database->insertAll('socle_roles', self::COLUMNS, array_map(
			static fn (RoleKind $kind, int $position): array => [$circle, $kind->value, '', '', $kind === RoleKind::Coordination ? 1 : 0, $position, 0],
			$ready = [RoleKind::Coordination, RoleKind::Secretariat, RoleKind::Facilitation, RoleKind::Link],
			array_keys($ready),
		));
	}

	/** @return int the new identifier */
	public function add(int $circle, string $label, string $duties, bool $coordinates, int $position): int {
		$values = [$circle, RoleKind::Own->value, $label, $duties, $coordinates ? 1 : 0, $position, 0];
		return $this->database->insert('socle_roles', array_combine(self::COLUMNS, $values));
	}

	public function change(CircleRole $role): void {
		$this->database->run(
			'UPDATE `*PREFIX*socle_roles` SET label = ?, duties = ?, coordinates = ?, retired = ? WHERE id = ?',
			[$role->label, $role->duties, $role->coordinates ? 1 : 0, $role->retired ? 1 : 0, $role->id],
		);
	}
}
