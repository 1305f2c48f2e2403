<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use OCA\Socle\Database\Row;

/** A responsibility with power over what the collective has, such as its domain name. It grants nothing by itself. */
final readonly class Key {
	/** @param string $note what it opens, and where that is written; never a secret */
	public function __construct(
		public int $id,
		public string $name,
		public string $note,
		public int $position,
		public bool $retired,
	) {
	}

	public static function of(Row $row): self {
		return new self($row->int('id'), $row->text('name'), $row->text('note'), $row->int('position'), $row->int('retired') === 1);
	}

	public function at(int $position): self {
		return new self($this->id, $this->name, $this->note, $position, $this->retired);
	}
}
