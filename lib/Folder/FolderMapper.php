<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Database\Database;
use OCP\AppFramework\Utility\ITimeFactory;

/** Folders of circles, in the database: at most one of a kind for each circle. */
final readonly class FolderMapper {
	/** Seconds for which whoever began a folder is alone with it; killed, somebody else goes on after them. */
	public const LEASE = 60;

	public function __construct(
		private Database $database,
		private ITimeFactory $time,
	) {
	}

	/** @return list<CircleFolder> the open one first */
	public function of(int $circle): array {
		return array_map(CircleFolder::of(...), $this->database->rows('SELECT * FROM `*PREFIX*socle_folders` WHERE circle_id = ? ORDER BY kind', [$circle]));
	}

	/** @return array<int, list<CircleFolder>> by circle */
	public function all(): array {
		$folders = [];
		foreach ($this->database->rows('SELECT * FROM `*PREFIX*socle_folders` ORDER BY circle_id, kind') as $row) {
			$folders[$row->int('circle_id')][] = CircleFolder::of($row);
		}
		return $folders;
	}

	public function find(int $circle, FolderKind $kind): ?CircleFolder {
		$row = $this->database->row('SELECT * FROM `*PREFIX*socle_folders` WHERE circle_id = ? AND kind = ?', [$circle, $kind->value]);
		return $row === null ? null : CircleFolder::of($row);
	}

	/** @return list<int> file identifiers */
	public function files(): array {
		$files = [];
		foreach ($this->database->rows('SELECT file_id FROM `*PREFIX*socle_folders` WHERE file_id <> 0') as $row) {
			$files[] = $row->int('file_id');
		}
		return $files;
	}

	/** Begins one, unless there is one. */
	public function begin(int $circle, FolderKind $kind, FolderDriver $driver): void {
		$this->database->connection->insertIgnoreConflict('socle_folders', [
			'circle_id' => $circle,
			'kind' => $kind->value,
			'driver' => $driver->value,
			'reference' => '',
			'file_id' => 0,
			'name' => '',
			'claimed_at' => 0,
			'archived_at' => 0,
		]);
	}

	/** @return bool false: somebody else is at it */
	public function claim(CircleFolder $folder, FolderDriver $driver): bool {
		$now = $this->time->getTime();
		return $this->database->run(
			"UPDATE `*PREFIX*socle_folders` SET claimed_at = ?, driver = ?, reference = '', file_id = 0 WHERE id = ? AND file_id = ? AND claimed_at < ?",
			[$now, $driver->value, $folder->id, $folder->fileId, $now - self::LEASE],
		) > 0;
	}

	public function release(CircleFolder $folder): void {
		$this->database->run('UPDATE `*PREFIX*socle_folders` SET claimed_at = 0 WHERE id = ?', [$folder->id]);
	}

	public function finish(CircleFolder $folder, FolderPlace $place): void {
		$this->database->run(
			'UPDATE `*PREFIX*socle_folders` SET reference = ?, file_id = ?, name = ?, archived_at = 0, claimed_at = 0 WHERE id = ?',
			[$place->reference, $place->fileId, $place->name, $folder->id],
		);
	}

	/** @param int $archivedAt 0: it is in use */
	public function note(CircleFolder $folder, string $name, int $archivedAt): void {
		if ($folder->name !== $name || $folder->archivedAt !== $archivedAt) {
			$this->database->run('UPDATE `*PREFIX*socle_folders` SET name = ?, archived_at = ? WHERE id = ?', [$name, $archivedAt, $folder->id]);
		}
	}

	/** Socle knows it no longer; where it lies, it lies as before. */
	public function forget(CircleFolder $folder): void {
		$this->database->run('DELETE FROM `*PREFIX*socle_folders` WHERE id = ?', [$folder->id]);
	}
}
