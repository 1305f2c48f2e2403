<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Export;

use OCA\Socle\Export\CsvLine;
use OCA\Socle\Import\CsvReader;
use OCA\Socle\Tests\Unit\Import\Pieces;
use PHPUnit\Framework\TestCase;

final class CsvLineTest extends TestCase {
	public function testWhatASpreadsheetWouldRunHasAnApostropheInFront(): void {
		self::assertSame("'=1+1,'+33612345678,'-1,'@x,\"'\r=x\",a=b,l'été,\r\n", CsvLine::of(['=1+1', '+33612345678', '-1', '@x', "\r=x", 'a=b', "l'été", '']));
	}

	public function testEveryValueComesBack(): void {
		$signs = ['=', '+', '-', '@', "\t", "\r", "'", '"', ',', "\n", 'a', 'é', ' ', '|', "''", ''];
		for ($times = 0; $times < 500; $times++) {
			$values = [];
			for ($cells = random_int(2, 5); $cells > 0; $cells--) {
				$value = '';
				for ($length = random_int(0, 6); $length > 0; $length--) {
					$value .= $signs[array_rand($signs)];
				}
				$values[] = $value;
			}
			$record = (new CsvReader(new Pieces([CsvLine::of($values)])))->next();
			self::assertSame($values, array_map(CsvLine::value(...), $record->cells ?? []));
			foreach ($record->cells ?? [] as $cell) {
				self::assertDoesNotMatchRegularExpression('/^[=+\-@\t\r]/', $cell);
			}
		}
	}
}
