<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCP\AppFramework\Utility\ITimeFactory;

/** Circles, in the database. None is ever deleted: what it decided stays. */
final readonly class CircleMapper {
	public function __construct(
		private Database $database,
		private ITimeFactory $time,
	) {
	}

	/** @return list<Circle> by name */
	public function all(): array {
		return array_map(Circle::of(...), $this->database->rows('SELECT * FROM `*PREFIX*socle_circles` ORDER BY name, id'));
	}

	/**
	 * @param list<int> $ids
	 * @return list<Circle> by name
	 */
	public function those(array $ids): array {
		return array_map(Circle::of(...), $this->database->rows('SELECT * FROM `*PREFIX*socle_circles` WHERE id IN (?) ORDER BY name, id', [$ids]));
	}

	public function find(int $id): ?Circle {
		$row = $this->database->row('SELECT * FROM `*PREFIX*socle_circles` WHERE id = ?', [$id]);
		return $row === null ? null : Circle::of($row);
	}

	/** @return array<int, string> by identifier */
	public function names(): array {
		$names = [];
		foreach ($this->database->rows('SELECT id, name FROM `*PREFIX*socle_circles` ORDER BY name, id') as $row) {
			$names[$row->int('id')] = $row->text('name');
		}
		return $names;
	}

	/** @return array<int, int> what a dissolved circle lay in, by circle */
	public function dissolvedParents(): array {
		$parents = [];
		foreach ($this->database->rows("SELECT id, parent_id FROM `*PREFIX*socle_circles` WHERE state = 'dissolved' AND parent_id IS NOT NULL") as $row) {
			$parents[$row->int('id')] = $row->int('parent_id');
		}
		return $parents;
	}

	/** @return list<int> */
	public function privateIds(): array {
		return array_map(static fn (Row $row): int => $row->int('id'), $this->database->rows('SELECT id FROM `*PREFIX*socle_circles` WHERE private = 1'));
	}

	/** @return int the new identifier */
	public function add(string $name, string $purpose, string $perimeter, ?int $parent, bool $private, string $color): int {
		$now = $this->time->getTime();
		return $this->database->insert('socle_circles', [
			'name' => $name,
			'purpose' => $purpose,
			'perimeter' => $perimeter,
			'parent_id' => $parent,
			'private' => $private ? 1 : 0,
			'color' => $color,
			'state' => CircleState::Active->value,
			'newcomers_read' => 0,
			'newcomers_chat' => 0,
			'chat_kind' => '',
			'chat_url' => '',
			'members' => 0,
			'created_at' => $now,
			'changed_at' => $now,
		]);
	}

	/** @param non-empty-array<string, int|string|null> $columns */
	public function change(int $id, array $columns): void {
		$columns['changed_at'] = $this->time->getTime();
		$set = implode(', ', array_map(static fn (string $column): string => "`$column` = ?", array_keys($columns)));
		$this->database->run("UPDATE `*PREFIX*socle_circles` SET $set WHERE id = ?", [...array_values($columns), $id]);
	}

	/** What lay in a circle lies in another one, or in none. */
	public function moveChildren(int $from, ?int $to): void {
		$this->database->run('UPDATE `*PREFIX*socle_circles` SET parent_id = ? WHERE parent_id = ?', [$to, $from]);
	}

	/** Only one at a time does what looks first whether somebody else does it. */
	public function lock(int $id): void {
		$this->database->run('UPDATE `*PREFIX*socle_circles` SET changed_at = changed_at WHERE id = ?', [$id]);
	}

	/** Only one at a time changes how circles lie in each other: two moves at once could make a ring. */
	public function lockTree(): void {
		$this->database->run('UPDATE `*PREFIX*socle_circles` SET changed_at = changed_at');
	}
}
