<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use OCA\Socle\Database\Database;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\DB\Exception;

/** Keys, in the database. One that somebody held is retired, not deleted: who held it stays known. */
final readonly class KeyMapper {
	public function __construct(
		private Database $database,
		private ITimeFactory $time,
	) {
	}

	/** @return list<Key> retired ones too, in their order */
	public function all(): array {
		return array_map(Key::of(...), $this->database->rows('SELECT * FROM `*PREFIX*socle_keys` ORDER BY `position`, id'));
	}

	public function find(int $id): ?Key {
		$row = $this->database->row('SELECT * FROM `*PREFIX*socle_keys` WHERE id = ?', [$id]);
		return $row === null ? null : Key::of($row);
	}

	public function named(string $name): ?Key {
		$row = $this->database->row('SELECT * FROM `*PREFIX*socle_keys` WHERE name = ?', [$name]);
		return $row === null ? null : Key::of($row);
	}

	/** @return bool false: there is one of this name */
	public function add(string $name, string $note, int $position): bool {
		return $this->database->connection->insertIgnoreConflict('socle_keys', [
			'name' => $name,
			'note' => $note,
			'position' => $position,
			'retired' => 0,
			'created_at' => $this->time->getTime(),
		]) > 0;
	}

	/** @return bool false: there is another one of this name */
	public function change(Key $key): bool {
		try {
			$this->database->part(fn (): int => $this->database->run(
				'UPDATE `*PREFIX*socle_keys` SET name = ?, note = ?, `position` = ?, retired = ? WHERE id = ?',
				[$key->name, $key->note, $key->position, $key->retired ? 1 : 0, $key->id],
			));
			return true;
		} catch (Exception $error) {
			return $error->getReason() === Exception::REASON_UNIQUE_CONSTRAINT_VIOLATION ? false : throw $error;
		}
	}

	public function delete(int $id): void {
		$this->database->run('DELETE FROM `*PREFIX*socle_keys` WHERE id = ?', [$id]);
	}
}
