<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Database\Row;

/** A folder of a circle, as Socle remembers it. */
final readonly class CircleFolder {
	/**
	 * @param string $reference what the driver calls it: the number of a Team folder, the account whose folder it is
	 * @param int $fileId 0: it was begun and is not finished
	 * @param string $name as it was last given
	 * @param int $archivedAt 0: it is in use
	 */
	public function __construct(
		public int $id,
		public int $circle,
		public FolderKind $kind,
		public FolderDriver $driver,
		public string $reference,
		public int $fileId,
		public string $name,
		public int $archivedAt,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->int('circle_id'),
			FolderKind::from($row->text('kind')),
			FolderDriver::from($row->text('driver')),
			$row->text('reference'),
			$row->int('file_id'),
			$row->text('name'),
			$row->int('archived_at'),
		);
	}

	public function isFinished(): bool {
		return $this->fileId !== 0;
	}

	public function isArchived(): bool {
		return $this->archivedAt !== 0;
	}
}
