<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Export\CsvLine;
use OCA\Socle\Problem\NotFound;
use OCP\IL10N;

/** The refused rows of an import as CSV, in the reader's language. */
final readonly class RefusedRows {
	public function __construct(
		private ImportList $imports,
		private RowWording $wording,
		private IL10N $l,
	) {
	}

	/**
	 * @return iterable<string>
	 * @throws NotFound
	 */
	public function pieces(int $import): iterable {
		return $this->lines($this->imports->refused($import));
	}

	/**
	 * @param iterable<array{row: int, name: string, problems: list<array{field: string, value: string, reason: string}>}> $rows
	 * @return iterable<string>
	 */
	private function lines(iterable $rows): iterable {
		yield CsvLine::of([$this->l->t('Row'), $this->l->t('Name'), $this->l->t('Column'), $this->l->t('Value'), $this->l->t('Reason')]);
		foreach ($rows as $row) {
			foreach ($row['problems'] as $problem) {
				yield CsvLine::of([(string)$row['row'], $row['name'], $problem['field'], $problem['value'], $this->wording->of($problem['reason'])]);
			}
		}
	}
}
