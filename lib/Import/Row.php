<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Register\ContactFields;

/** A row of the file. */
final readonly class Row {
	/**
	 * @param int $number in the canonical file, where no two rows have the same one
	 * @param int $shown in the person's own list, whose row may have made two people
	 * @param ?ContactFields $fields null: the row is refused
	 * @param list<RowProblem> $problems why it is refused, or what it comes in without
	 * @param string $title what a person knows the row by
	 */
	public function __construct(
		public int $number,
		public int $shown,
		public ?ContactFields $fields,
		public array $problems,
		public string $title,
	) {
	}
}
