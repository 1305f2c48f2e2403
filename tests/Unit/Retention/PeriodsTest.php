<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Retention;

use OCA\Socle\Problem\Invalid;
use OCA\Socle\Retention\Period;
use OCA\Socle\Retention\Periods;
use OCA\Socle\Tests\Host\HostTestCase;
use OCP\IAppConfig;
use PHPUnit\Framework\Attributes\DataProvider;

final class PeriodsTest extends HostTestCase {
	public function testAreAsTheRulesSayUntilTheyAreChanged(): void {
		$periods = $this->host()->of(Periods::class);
		self::assertSame([24, 36, 60, 24, 7, 30, 12], array_map($periods->number(...), Period::cases()));
		$periods->change(['renewal_months' => 12, 'pending_days' => 14]);
		self::assertSame([12, 36, 60, 24, 14, 30, 12], array_map($periods->number(...), Period::cases()));
	}

	/** @return iterable<string, array{array<string, mixed>, string, string}> */
	public static function refused(): iterable {
		yield 'a proof for longer than any claim is possible' => [['proof_months' => 73], 'period_out_of_range', 'proof_months'];
		yield 'a proof that is gone before the claim' => [['proof_months' => 0], 'period_out_of_range', 'proof_months'];
		yield 'a log shorter than six months' => [['access_log_months' => 5], 'period_out_of_range', 'access_log_months'];
		yield 'no number' => [['pending_days' => 'many'], 'period_out_of_range', 'pending_days'];
		yield 'a reminder after the end' => [['renewal_months' => 30, 'consent_valid_months' => 24], 'renewal_after_validity', 'renewal_months'];
	}

	/** @param array<string, mixed> $given */
	#[DataProvider('refused')]
	public function testRefusesAllWhereOneCannotBe(array $given, string $reason, string $field): void {
		$periods = $this->host()->of(Periods::class);
		try {
			$periods->change(['occasional_months' => 12, ...$given]);
			self::fail('accepted');
		} catch (Invalid $invalid) {
			self::assertSame([$reason, $field], [$invalid->reason, $invalid->field]);
		}
		self::assertSame(24, $periods->number(Period::Occasional));
	}

	public function testStaysWithinItsLimitsWhateverTheCommandLineSays(): void {
		$host = $this->host();
		$host->of(IAppConfig::class)->setValueInt('socle', 'pending_days', 4000);
		self::assertSame(30, $host->of(Periods::class)->number(Period::Pending));
	}

	public function testCountsByTheCalendar(): void {
		$periods = $this->host()->of(Periods::class);
		$at = strtotime('2028-03-01 12:00 UTC');
		self::assertSame('2026-03-01 12:00', gmdate('Y-m-d H:i', $periods->before(Period::Renewal, $at)));
		self::assertSame('2031-03-01 12:00', gmdate('Y-m-d H:i', $periods->after(Period::Validity, $at)));
		self::assertSame('2028-03-08 12:00', gmdate('Y-m-d H:i', $periods->after(Period::Pending, $at)));
	}
}
