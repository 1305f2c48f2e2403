<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Retention;

use OCA\Socle\Problem\Invalid;
use OCA\Socle\Retention\Campaign;
use OCA\Socle\Tests\Host\HostTestCase;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

final class CampaignTest extends HostTestCase {
	/** @return iterable<string, array{string, string, bool}> time zone, moment there, silent */
	public static function moments(): iterable {
		yield 'two days before, late' => ['Europe/Paris', '2027-03-12 23:59:59', false];
		yield 'the eve, from its first second' => ['Europe/Paris', '2027-03-13 00:00:00', true];
		yield 'the day itself' => ['Europe/Paris', '2027-03-14 19:00:00', true];
		yield 'the day after' => ['Europe/Paris', '2027-03-15 00:00:00', false];
		yield 'between the rounds' => ['Europe/Paris', '2027-03-17 12:00:00', false];
		yield 'the eve of the second round' => ['Europe/Paris', '2027-03-20 00:00:00', true];
		yield 'where the sun rises earlier' => ['Indian/Reunion', '2027-03-13 00:00:00', true];
		yield 'and its evening before' => ['Indian/Reunion', '2027-03-12 23:59:59', false];
	}

	#[DataProvider('moments')]
	#[TestDox('rule 40: silence from the eve of polling, 00:00 where people vote ($_dataName)')]
	public function testSilence(string $zone, string $moment, bool $silent): void {
		$campaign = $this->host()->of(Campaign::class);
		$campaign->change('', ['2027-03-21', '2027-03-14', '2027-03-14'], $zone);
		self::assertSame(['2027-03-14', '2027-03-21'], $campaign->describe()['polling_days']);
		self::assertSame($silent, $campaign->isSilent((new \DateTimeImmutable($moment, new \DateTimeZone($zone)))->getTimestamp()));
	}

	public function testWithoutDatesNothingIsSilentAndNothingEnds(): void {
		$campaign = $this->host()->of(Campaign::class);
		self::assertFalse($campaign->isSilent(time()));
		self::assertNull($campaign->endedAt());
	}

	public function testEndsWithItsLastDay(): void {
		$campaign = $this->host()->of(Campaign::class);
		$campaign->change(gmdate('Y-m-d', time() + 86400), [], 'UTC');
		self::assertNull($campaign->endedAt());
		$campaign->change(gmdate('Y-m-d', time() - 2 * 86400), [], 'UTC');
		self::assertSame((int)strtotime(gmdate('Y-m-d', time() - 86400) . ' UTC'), $campaign->endedAt());
	}

	/** @return iterable<string, array{string, list<mixed>, string, string}> */
	public static function refused(): iterable {
		yield 'a day that does not exist' => ['2027-02-29', [], 'Europe/Paris', 'ends_on'];
		yield 'words' => ['soon', [], 'Europe/Paris', 'ends_on'];
		yield 'a polling day that is none' => ['', ['2027-13-01'], 'Europe/Paris', 'polling_days'];
		yield 'a number' => ['', [7], 'Europe/Paris', 'polling_days'];
		yield 'too many' => ['', array_fill(0, 11, '2027-03-14'), 'Europe/Paris', 'polling_days'];
		yield 'nowhere' => ['', [], 'Europe/Atlantis', 'timezone'];
	}

	/** @param list<mixed> $days */
	#[DataProvider('refused')]
	public function testRefuses(string $end, array $days, string $zone, string $field): void {
		try {
			$this->host()->of(Campaign::class)->change($end, $days, $zone);
			self::fail('accepted');
		} catch (Invalid $invalid) {
			self::assertSame($field, $invalid->field);
		}
	}
}
