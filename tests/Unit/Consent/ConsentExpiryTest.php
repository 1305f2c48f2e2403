<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Consent;

use OCA\Socle\Consent\ConsentAction;
use OCA\Socle\Consent\ConsentExpiry;
use OCA\Socle\Database\Row;
use OCA\Socle\Retention\Periods;
use PHPUnit\Framework\Attributes\TestDox;

final class ConsentExpiryTest extends ConsentTestCase {
	private const YEAR = 366 * self::DAY;

	#[TestDox('rule 6: a consent that is not renewed ends after three years, by an event of its own')]
	public function testExpires(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given);
		$this->later(3 * 365 * self::DAY - self::DAY);
		self::assertSame(0, $this->pass());
		self::assertSame('granted', $this->state($zoe));
		$this->later(3 * self::YEAR);
		self::assertFalse($this->mayWrite($zoe)->may, 'before any job has run');
		self::assertSame(1, $this->pass());
		self::assertSame('expired', $this->state($zoe));
		self::assertSame(['given', 'expired'], $this->actions());
		self::assertSame(0, $this->pass(), 'a second run does nothing');
		self::assertSame(['given', 'expired'], $this->actions());
	}

	#[TestDox('rule 6: a renewal starts the time anew')]
	public function testRenewed(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given);
		$this->later(2 * self::YEAR);
		$this->record($zoe, ConsentAction::Renewed);
		$this->later(3 * self::YEAR + self::DAY);
		self::assertSame(0, $this->pass());
		self::assertSame('granted', $this->state($zoe));
	}

	#[TestDox('rule 6: the time counts from when she agreed, not from when it was typed in; the setting says how long')]
	public function testCountsFromHerAct(): void {
		$this->host->of(Periods::class)->change(['consent_valid_months' => 24]);
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given, ago: 700 * self::DAY);
		self::assertSame(0, $this->pass());
		$this->later(35 * self::DAY);
		self::assertSame(1, $this->pass());
		self::assertSame('expired', $this->state($zoe));
	}

	#[TestDox('rule 9: what is not confirmed within a week lapses')]
	public function testUnconfirmedLapses(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given, 'oral');
		$this->later(6 * self::DAY);
		self::assertSame(0, $this->pass());
		$this->later(8 * self::DAY);
		self::assertSame(1, $this->pass());
		self::assertSame('none', $this->state($zoe));
		self::assertSame(0, $this->pass());
	}

	#[TestDox('rule 12: whoever was asked has thirty days, then falls back to what she was, and is never asked again')]
	public function testUnansweredLapses(): void {
		$zoe = $this->imported();
		$this->record($zoe, ConsentAction::Asked, 'email');
		$this->later(29 * self::DAY);
		self::assertSame(0, $this->pass());
		self::assertSame('pending', $this->state($zoe));
		$this->later(31 * self::DAY);
		self::assertSame(1, $this->pass());
		self::assertSame('unproven', $this->state($zoe));
		self::assertFalse($this->mayWrite($zoe)->may);
	}

	#[TestDox('rule 24: a yes after a no that was not confirmed is a no again, and stays on the opposition list')]
	public function testANoComesBack(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given, ago: 60);
		$this->record($zoe, ConsentAction::Withdrawn, 'oral');
		$this->later(self::DAY);
		$this->record($zoe, ConsentAction::Given);
		$this->later(10 * self::DAY);
		self::assertSame(1, $this->pass());
		self::assertSame('withdrawn', $this->state($zoe));
		self::assertSame(1, $this->sql()->row('SELECT COUNT(*) AS n FROM `*PREFIX*socle_suppressions`')?->int('n'));
	}

	public function testStopsInTimeAndGoesOn(): void {
		$people = array_map(fn (int $number): int => $this->person(['emails' => ["p$number@example.org"]]), range(1, 3));
		array_walk($people, fn (int $person) => $this->record($person, ConsentAction::Given));
		$this->later(4 * self::YEAR);
		self::assertSame(0, $this->host->of(ConsentExpiry::class)->run(microtime(true) - 1));
		self::assertSame(3, $this->pass());
	}

	public function testOneWhoCannotPassHoldsUpNobody(): void {
		[$zoe, $paul] = [$this->person(), $this->person(['emails' => ['paul@example.org'], 'phones' => []])];
		$this->record($zoe, ConsentAction::Given, ago: 60);
		$this->record($zoe, ConsentAction::Withdrawn, 'oral');
		$this->record($paul, ConsentAction::Given);
		$this->later(self::DAY);
		$this->record($zoe, ConsentAction::Given);
		$this->sql()->run("DELETE FROM `*PREFIX*appconfig` WHERE `name` = 'suppression_secret'");
		$this->later(4 * self::YEAR);
		self::assertSame(1, $this->pass());
		self::assertSame(['pending', 'expired'], [$this->state($zoe), $this->state($paul)]);
	}

	private function pass(): int {
		return $this->host->of(ConsentExpiry::class)->run(microtime(true) + 60);
	}

	/** @return list<string> of the ledger, without notices */
	private function actions(): array {
		$bodies = $this->sql()->rows("SELECT body FROM `*PREFIX*socle_ledger` WHERE subject <> '' ORDER BY `position`");
		return array_map(static function (Row $row): string {
			$said = json_decode($row->text('body'), true);
			return is_array($said) && is_string($said['action'] ?? null) ? $said['action'] : '';
		}, $bodies);
	}
}
