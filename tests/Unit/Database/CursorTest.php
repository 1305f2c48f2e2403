<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Database;

use OCA\Socle\Database\Cursor;
use OCA\Socle\Problem\Invalid;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class CursorTest extends TestCase {
	public function testComesBackAsItWas(): void {
		$position = [2, 'le gall anaïs?/+', 4_000_000_000];
		self::assertSame($position, Cursor::decode(Cursor::encode($position), ['int', 'string', 'int']));
		self::assertSame(7, Cursor::id(Cursor::encode([7])));
	}

	public function testNoneIsTheFirstPage(): void {
		self::assertNull(Cursor::id(null));
		self::assertNull(Cursor::id(''));
	}

	/** @return iterable<array{string}> */
	public static function bad(): iterable {
		yield ['not-a-cursor'];
		yield ['%%%'];
		yield [Cursor::encode(['1'])];
		yield [Cursor::encode([-1])];
		yield [Cursor::encode([1, 2])];
		yield [base64_encode('{"0":[1]}')];
		yield [base64_encode('[1.5]')];
		yield [base64_encode('[99999999999999999999]')];
		yield [base64_encode('[[[1]]]')];
	}

	#[DataProvider('bad')]
	public function testAnyOtherTextIsRefused(string $cursor): void {
		$this->expectException(Invalid::class);
		Cursor::id($cursor);
	}
}
