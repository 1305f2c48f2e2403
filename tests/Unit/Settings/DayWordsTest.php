<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Settings;

use OCA\Socle\Settings\DayWords;
use OCP\IL10N;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class DayWordsTest extends TestCase {
	/** @return iterable<array{string, string, string}> locale, whole, short */
	public static function languages(): iterable {
		yield ['fr_FR', '12 mars 2026', '12 mars 2026'];
		yield ['en_US', 'March 12, 2026', 'Mar 12, 2026'];
		yield ['en_GB', '12 March 2026', '12 Mar 2026'];
	}

	#[DataProvider('languages')]
	public function testWritesTheDayThatItIsWhereverTheServerStands(string $locale, string $whole, string $short): void {
		$l = self::createStub(IL10N::class);
		$l->method('getLocaleCode')->willReturn($locale);
		$words = new DayWords();
		$zone = date_default_timezone_get();
		foreach (['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'] as $place) {
			date_default_timezone_set($place);
			self::assertSame([$whole, $short, ''], [$words->of('2026-03-12', $l), $words->short('2026-03-12', $l), $words->of('', $l)]);
		}
		date_default_timezone_set($zone);
	}
}
