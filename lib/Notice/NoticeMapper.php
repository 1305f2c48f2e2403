<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notice;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;

/** Notices, in the database. A published one is never written again: whatever changes a row says `version = 0`. */
final readonly class NoticeMapper {
	private const JSON = JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES;

	public function __construct(
		private Database $database,
	) {
	}

	/** The one that holds now. */
	public function current(): ?Notice {
		return $this->notice($this->database->row('SELECT * FROM `*PREFIX*socle_notices` WHERE version > 0 ORDER BY version DESC LIMIT 1'));
	}

	/** @param int $version 0: the draft */
	public function version(int $version): ?Notice {
		return $this->notice($this->database->row('SELECT * FROM `*PREFIX*socle_notices` WHERE version = ?', [$version]));
	}

	/** @return list<Notice> published ones, newest first */
	public function published(): array {
		return array_map(Notice::of(...), $this->database->rows('SELECT * FROM `*PREFIX*socle_notices` WHERE version > 0 ORDER BY version DESC'));
	}

	/** @return bool false: there is one of this version */
	public function add(Notice $notice): bool {
		return $this->database->connection->insertIgnoreConflict('socle_notices', ['version' => $notice->version, ...self::columns($notice)]) > 0;
	}

	/**
	 * @param string $was hash of the draft that its editor saw
	 * @return bool false: it is another one by now
	 */
	public function changeDraft(Notice $draft, string $was): bool {
		$columns = self::columns($draft);
		$set = implode(', ', array_map(static fn (string $column): string => "`$column` = ?", array_keys($columns)));
		return $this->database->run("UPDATE `*PREFIX*socle_notices` SET $set WHERE version = 0 AND hash = ?", [...array_values($columns), $was]) > 0;
	}

	/**
	 * @param string $was hash of the draft that was seen
	 * @return bool false: it is another one by now, or there is none
	 */
	public function deleteDraft(string $was): bool {
		return $this->database->run('DELETE FROM `*PREFIX*socle_notices` WHERE version = 0 AND hash = ?', [$was]) > 0;
	}

	private function notice(?Row $row): ?Notice {
		return $row === null ? null : Notice::of($row);
	}

	/** @return non-empty-array<string, int|string> */
	private static function columns(Notice $notice): array {
		return [
			'change' => $notice->change->value,
			'sections' => json_encode($notice->sections, self::JSON),
			'purposes' => json_encode($notice->purposes, self::JSON),
			'hash' => $notice->hash,
			'changed_at' => $notice->changedAt,
			'changed_by' => $notice->changedBy,
			'published_at' => $notice->publishedAt,
			'published_by' => $notice->publishedBy,
		];
	}
}
