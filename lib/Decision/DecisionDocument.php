<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Row;

/** A document of the circle's folder that a decision rests on. */
final readonly class DecisionDocument {
	/**
	 * @param int $size bytes
	 * @param string $hash SHA-256 of its content at the adoption; before, of its content when it was chosen
	 */
	public function __construct(
		public int $fileId,
		public string $name,
		public int $size,
		public string $hash,
	) {
	}

	public static function of(Row $row): self {
		return new self($row->int('file_id'), $row->text('name'), $row->int('size'), $row->text('hash'));
	}

	/** @return array{file_id: int, name: string, size: int, hash: string} */
	public function describe(): array {
		return ['file_id' => $this->fileId, 'name' => $this->name, 'size' => $this->size, 'hash' => $this->hash];
	}
}
