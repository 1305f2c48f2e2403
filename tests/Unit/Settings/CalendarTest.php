<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Settings;

use OCA\Socle\Settings\Calendar;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IAppConfig;
use PHPUnit\Framework\Attributes\TestWith;
use PHPUnit\Framework\TestCase;

final class CalendarTest extends TestCase {
	/** An evening in UTC is already the next day in Paris, and not yet in Cayenne; a day of the clock change has 25 hours. */
	#[TestWith(['Europe/Paris', '2027-03-20T22:59:59Z', '2027-03-20', 1])]
	#[TestWith(['Europe/Paris', '2027-03-20T23:00:00Z', '2027-03-21', 86400])]
	#[TestWith(['America/Cayenne', '2027-03-20T23:00:00Z', '2027-03-20', 14400])]
	#[TestWith(['Europe/Paris', '2027-10-30T22:00:00Z', '2027-10-31', 90000])]
	public function testTheDayIsThatOfTheCollective(string $zone, string $now, string $today, int $left): void {
		$config = self::createStub(IAppConfig::class);
		$config->method('getValueString')->willReturn($zone);
		$time = self::createStub(ITimeFactory::class);
		$time->method('getTime')->willReturn((int)strtotime($now));
		self::assertSame(['today' => $today, 'left' => $left], (new Calendar($config, $time))->clock());
	}
}
