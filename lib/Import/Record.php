<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

/** One record of the file, as it stands there. */
final readonly class Record {
	/**
	 * @param int $row as a spreadsheet numbers it: the header is 1
	 * @param list<string> $cells at most one more than CsvReader::COLUMNS
	 * @param ?Reason $problem why the record cannot be read; then there are no cells
	 */
	public function __construct(
		public int $row,
		public array $cells,
		public ?Reason $problem = null,
	) {
	}

	public function isBlank(): bool {
		return $this->problem === null && trim(implode('', $this->cells)) === '';
	}
}
