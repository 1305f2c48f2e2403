<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Export;

/** A line of CSV (RFC 4180) that a spreadsheet shows and never runs. */
final class CsvLine {
	/**
	 * A cell that begins as a formula gets an apostrophe in front (and one that has it already, one more): reading takes
	 * exactly that one away, so that every value comes back as it was.
	 *
	 * @param list<string> $cells
	 */
	public static function of(array $cells): string {
		foreach ($cells as $position => $cell) {
			if (preg_match("/^'*[=+\\-@\\t\\r]/", $cell) === 1) {
				$cell = "'" . $cell;
			}
			$cells[$position] = strpbrk($cell, "\",\r\n") === false ? $cell : '"' . str_replace('"', '""', $cell) . '"';
		}
		return implode(',', $cells) . "\r\n";
	}

	/** The value of a cell that was written so. */
	public static function value(string $cell): string {
		return $cell !== '' && $cell[0] === "'" && preg_match("/^'+[=+\\-@\\t\\r]/", $cell) === 1 ? substr($cell, 1) : $cell;
	}
}
