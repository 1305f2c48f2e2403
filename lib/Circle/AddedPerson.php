<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Database\Row;

/** Somebody who was chosen to be added, with others, to a group of a circle. */
final readonly class AddedPerson {
	public function __construct(
		public int $id,
		public string $right,
		public string $user,
		/** '' where nobody of the collective had this account when she was chosen */
		public string $name,
		public string $reason,
	) {
	}

	public static function of(Row $row): self {
		return new self($row->int('id'), $row->text('access'), $row->text('user'), $row->text('name'), $row->text('reason'));
	}
}
