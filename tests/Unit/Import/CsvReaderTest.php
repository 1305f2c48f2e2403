<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Import;

use OCA\Socle\Import\CsvReader;
use OCA\Socle\Import\Position;
use OCA\Socle\Import\Reason;
use OCA\Socle\Import\Record;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class CsvReaderTest extends TestCase {
	/** @return iterable<string, array{string, list<list<string>|Reason>}> */
	public static function texts(): iterable {
		yield 'lines' => ["a,b\r\nc,d\r\n", [['a', 'b'], ['c', 'd']]];
		yield 'LF alone, no last line break' => ["a,b\nc,d", [['a', 'b'], ['c', 'd']]];
		yield 'byte order mark' => ["\xEF\xBB\xBFa,b\n", [['a', 'b']]];
		yield 'nothing' => ['', []];
		yield 'nothing but a byte order mark' => ["\xEF\xBB\xBF", []];
		yield 'empty cells' => [",\n,,\n", [['', ''], ['', '', '']]];
		yield 'blank lines are records' => ["a\n\n\r\nb\n", [['a'], [''], [''], ['b']]];
		yield 'quotes' => ["\"a,b\",\"c \"\"d\"\"\"\r\n\"\",x\n", [['a,b', 'c "d"'], ['', 'x']]];
		yield 'line breaks in quotes' => ["\"a\r\nb\nc\",d\r\ne\n", [["a\r\nb\nc", 'd'], ['e']]];
		yield 'quotes at the end' => ['a,"b"', [['a', 'b']]];
		yield 'quotes and CR at the end' => ["a,\"b\"\r", [['a', 'b']]];
		yield 'a quote inside a bare cell' => ["5\" long,b\nc,d\n", [['5" long', 'b'], ['c', 'd']]];
		yield 'text after a quoted cell' => ["\"a\"b,c\nd,e\n", [Reason::BadQuotes, ['d', 'e']]];
		yield 'a quote that nothing closes costs its own line' => ["a,\"b\nc,d\ne,f\n", [Reason::BadQuotes, ['c', 'd'], ['e', 'f']]];
		yield 'a quote that a later one seems to close' => ["a,\"b,c\nd,\"e\",f\n", [Reason::BadQuotes, ['d', 'e', 'f']]];
		yield 'NUL' => ["a,b\0\nc,d\n", [Reason::NulByte, ['c', 'd']]];
		yield 'NUL in quotes' => ["a,\"b\0\"\nc,d\n", [Reason::NulByte, ['c', 'd']]];
		yield 'another encoding' => ["L\xE9a,b\nL\u{e9}a,d\n", [Reason::NotUtf8, ['Léa', 'd']]];
	}

	/** @param list<list<string>|Reason> $expected */
	#[DataProvider('texts')]
	public function testReads(string $text, array $expected): void {
		self::assertEquals($expected, self::contents(new CsvReader(new Pieces([$text]))));
	}

	/** @param list<list<string>|Reason> $expected */
	#[DataProvider('texts')]
	public function testReadsTheSameHoweverTheChunksAreCut(string $text, array $expected): void {
		for ($times = 0; $times < 50; $times++) {
			self::assertEquals($expected, self::contents(new CsvReader(Pieces::atRandom($text))));
		}
	}

	public function testGoesOnFromAnyRecord(): void {
		for ($times = 0; $times < 30; $times++) {
			$text = self::someRecords(random_int(1, 40));
			$chunks = Pieces::atRandom($text);
			$whole = self::contents(new CsvReader($chunks));
			$again = [];
			$position = new Position();
			do {
				$reader = new CsvReader($chunks, $position);
				$record = null;
				for ($count = random_int(1, 4); $count > 0; $count--) {
					$record = $reader->next();
					if ($record !== null) {
						$again[] = $record->problem ?? $record->cells;
						self::assertSame(count($again), $record->row);
					}
				}
				$position = $reader->position();
			} while ($record !== null);
			self::assertEquals($whole, $again);
			self::assertSame(strlen($text), $position->bytes);
		}
	}

	public function testALongRecordAcrossManyPieces(): void {
		$long = str_repeat('é"", ', 10000);
		$text = "a,b\n\"$long\",x\nc,d\n";
		self::assertEquals(
			[['a', 'b'], [str_replace('""', '"', $long), 'x'], ['c', 'd']],
			self::contents(new CsvReader(Pieces::atRandom($text))),
		);
	}

	public function testAMillionCellsAreSkippedInLittleMemory(): void {
		$text = "a,b\n" . str_repeat('x,', 1_500_000) . "\n" . str_repeat('y', 2_000_000) . "\nc,d\n";
		$source = new Pieces(str_split($text, 1_000_003));
		unset($text);
		$before = memory_get_usage();
		memory_reset_peak_usage();
		$read = self::contents(new CsvReader($source));
		self::assertEquals([['a', 'b'], Reason::TooManyCells, Reason::TooLong, ['c', 'd']], $read);
		self::assertLessThan(6_000_000, memory_get_peak_usage() - $before);
	}

	public function testOneCellTooManyIsSeen(): void {
		$record = (new CsvReader(new Pieces([str_repeat('x,', 1000) . "\n" . str_repeat('"x",', 1000)])))->next();
		self::assertCount(CsvReader::COLUMNS + 1, $record->cells ?? []);
	}

	/** @return list<list<string>|Reason> */
	private static function contents(CsvReader $reader): array {
		$contents = [];
		while (($record = $reader->next()) instanceof Record) {
			$contents[] = $record->problem ?? $record->cells;
		}
		return $contents;
	}

	private static function someRecords(int $count): string {
		$cells = ['', 'a', 'Léa', "\"two\nlines\"", '"a ""quote"""', '"x,y"', "\"\r\n\"", 'plain "quote', '"broken" x', '日本', "L\xE9a"];
		$text = '';
		for (; $count > 0; $count--) {
			$picked = array_map(static fn (): string => $cells[array_rand($cells)], range(0, random_int(0, 4)));
			$text .= implode(',', $picked) . (random_int(0, 1) === 0 ? "\n" : "\r\n");
		}
		return $text;
	}
}
