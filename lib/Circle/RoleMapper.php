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
		return $this->byCircle('retired = 0', []);
	}

	/**
	 * @param list<int> $circles
	 * @return array<int, list<CircleRole>> those that are not retired, by circle, in their order
	 */
	public function ofThose(array $circles): array {
		return $this->byCircle('circle_id IN (?) AND retired = 0', [$circles]);
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

	/**
	 * @param list<list<int>> $parameters
	 * @return array<int, list<CircleRole>>
	 */
	private function byCircle(string $condition, array $parameters): array {
		$roles = [];
		$sql = "SELECT id, circle_id, kind, label, duties, coordinates, `position`, retired FROM `*PREFIX*socle_roles` WHERE $condition ORDER BY `position`, id";
		foreach ($this->database->values($sql, $parameters) as [$id, $circle, $kind, $label, $duties, $coordinates, $position, $retired]) {
			$roles[(int)$circle][] = new CircleRole(
				(int)$id, (int)$circle, RoleKind::from((string)$kind), (string)$label, (string)$duties, (int)$coordinates === 1, (int)$position, (int)$retired === 1,
			);
		}
		return $roles;
	}
}
