<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notice;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;

/** Notices, in the database. A published one is never written again. */
final readonly class NoticeMapper {
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

	private function notice(?Row $row): ?Notice {
		return $row === null ? null : Notice::of($row);
	}
}
