<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Rights;

use DateTimeImmutable;
use OCA\Socle\Rights\DueDate;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

final class DueDateTest extends TestCase {
	/** @return iterable<string, array{string, string}> */
	public static function days(): iterable {
		yield 'the same day of the next month' => ['2026-11-27 10:00', '2026-12-27 23:59:59'];
		yield 'over the end of the year' => ['2026-12-05 00:00', '2027-01-05 23:59:59'];
		yield 'its last day where it has none such' => ['2027-01-31 12:00', '2027-02-28 23:59:59'];
		yield 'in a leap year' => ['2028-01-30 12:00', '2028-02-29 23:59:59'];
		yield 'from a short month' => ['2027-02-28 23:59', '2027-03-28 23:59:59'];
		yield 'from 31 to 30 days' => ['2026-08-31 08:00', '2026-09-30 23:59:59'];
	}

	#[DataProvider('days')]
	#[TestDox('rule 26: one month to answer')]
	public function testIsAMonthLater(string $received, string $due): void {
		self::assertSame($due, gmdate('Y-m-d H:i:s', DueDate::of((new DateTimeImmutable("$received UTC"))->getTimestamp())));
	}
}
