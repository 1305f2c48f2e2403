<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Access;

use OCA\Socle\Access\PackedIds;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class PackedIdsTest extends TestCase {
	/** @return iterable<array{list<int>}> */
	public static function lists(): iterable {
		yield [[]];
		yield [[0]];
		yield [[1]];
		yield [[127, 128, 255, 256, 16383, 16384]];
		yield [[5, 1_000_000, 1_000_001, 4_000_000_000, PHP_INT_MAX]];
		yield [range(1, 200)];
	}

	/** @param list<int> $ids */
	#[DataProvider('lists')]
	public function testComeBackAsTheyWere(array $ids): void {
		self::assertSame($ids, PackedIds::unpack(PackedIds::pack($ids)));
	}

	public function testComeBackSorted(): void {
		self::assertSame([2, 30, 400], PackedIds::unpack(PackedIds::pack([400, 2, 30])));
	}

	public function testAPageOfFiftyNeighboursIsShort(): void {
		self::assertLessThan(80, strlen(PackedIds::pack(range(1_000_000, 1_000_049))));
	}

	public function testWhatIsNotBase64IsNobody(): void {
		self::assertSame([], PackedIds::unpack('***'));
	}
}
