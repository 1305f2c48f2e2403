<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Database\Database;
use OCP\AppFramework\Utility\ITimeFactory;

/** Minutes, in the database. */
final readonly class MinutesMapper {
	public function __construct(
		private Database $database,
		private ITimeFactory $time,
	) {
	}

	public function find(int $id): ?Minutes {
		$row = $this->database->row('SELECT * FROM `*PREFIX*socle_minutes` WHERE id = ?', [$id]);
		return $row === null ? null : Minutes::of($row);
	}

	/**
	 * @param bool $all drafts too, and what is for the circle alone
	 * @param int $below only those with a smaller identifier
	 * @return list<Minutes> newest first
	 */
	public function page(int $circle, bool $all, int $below, int $limit): array {
		$which = $all ? '' : " AND state = 'adopted' AND private = 0";
		return array_map(Minutes::of(...), $this->database->rows(
			"SELECT * FROM `*PREFIX*socle_minutes` WHERE circle_id = ? AND id < ?$which ORDER BY id DESC LIMIT $limit",
			[$circle, $below],
		));
	}

	/** @return int the identifier of a new draft */
	public function create(int $circle, string $author, string $title, string $heldOn): int {
		$now = $this->time->getTime();
		return $this->database->insert('socle_minutes', [
			'circle_id' => $circle,
			'state' => MinutesState::Draft->value,
			'private' => 0,
			'title' => $title,
			'held_on' => $heldOn,
			'people' => '[]',
			'items' => '[]',
			'author' => $author,
			'adopted_by' => '',
			'adopted_at' => 0,
			'version' => 1,
			'created_at' => $now,
			'changed_at' => $now,
		]);
	}

	/**
	 * Nothing is written where somebody else was faster.
	 *
	 * @param array<string, int|string> $columns
	 * @return bool false: it is not the version that was seen any more, or no draft
	 */
	public function change(int $id, int $version, array $columns): bool {
		$columns['changed_at'] = $this->time->getTime();
		$set = implode('', array_map(static fn (string $column): string => ", `$column` = ?", array_keys($columns)));
		return $this->database->run(
			"UPDATE `*PREFIX*socle_minutes` SET version = version + 1$set WHERE id = ? AND version = ? AND state = 'draft'",
			[...array_values($columns), $id, $version],
		) > 0;
	}

	public function delete(int $id): void {
		$this->database->run("DELETE FROM `*PREFIX*socle_minutes` WHERE id = ? AND state = 'draft'", [$id]);
	}

	/** @return list<Minutes> where an account may have been present */
	public function naming(string $user): array {
		return array_map(Minutes::of(...), $this->database->rows('SELECT * FROM `*PREFIX*socle_minutes` WHERE people LIKE ? ORDER BY id', ['%' . self::json($user) . '%']));
	}

	/**
	 * Also of adopted ones: a name that goes is all that ever changes of them.
	 *
	 * @param list<array{user: string, name: string}> $people those who stay
	 */
	public function redact(int $id, array $people): void {
		$this->database->overwriteDeleted();
		$this->database->run('UPDATE `*PREFIX*socle_minutes` SET people = ?, version = version + 1 WHERE id = ?', [self::json($people), $id]);
	}

	public function forgetAuthor(string $user): void {
		$this->database->run("UPDATE `*PREFIX*socle_minutes` SET author = '' WHERE author = ?", [$user]);
		$this->database->run("UPDATE `*PREFIX*socle_minutes` SET adopted_by = '' WHERE adopted_by = ?", [$user]);
	}

	public static function json(mixed $list): string {
		return json_encode($list, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
	}
}
