<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Breach;

use OCA\Socle\Breach\Breaches;
use OCA\Socle\Breach\WatchBreaches;
use OCA\Socle\Host\Container;
use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Tests\Host\HostTestCase;
use OCP\BackgroundJob\IJobList;
use OCP\IAppConfig;
use PHPUnit\Framework\Attributes\TestDox;

final class BreachesTest extends HostTestCase {
	private const HOUR = 3600;

	private Container $host;

	protected function setUp(): void {
		parent::setUp();
		$this->host = $this->host();
		self::logIn($this->host, 'jeanne', 'keepers');
		self::logIn($this->host, 'karim', 'keepers');
		$this->host->of(IAppConfig::class)->setValueString('socle', 'keepers_group', 'keepers');
	}

	protected function tearDown(): void {
		putenv('SOCLE_CLOCK_OFFSET');
		parent::tearDown();
	}

	#[TestDox('rule 37: keepers are alerted once, 48 hours after a breach was discovered')]
	public function testAlertAt48Hours(): void {
		$id = $this->breaches()->report(0, 'A list was sent to the wrong person', '')['id'];
		$this->later(47);
		self::assertSame([], $this->told());
		self::assertFalse($this->breaches()->running()[0]['alert']);
		$this->later(49);
		self::assertSame(['jeanne', 'karim'], $this->told());
		self::assertTrue($this->breaches()->running()[0]['alert']);
		$this->later(50);
		self::assertSame(['jeanne', 'karim'], $this->told(), 'once');
		$this->breaches()->change($id, 'A list was sent to the wrong person', 'Told', time() + 50 * self::HOUR, false);
		self::assertSame([], $this->told(), 'nothing is left to do');
		self::assertSame([], $this->breaches()->running());
	}

	#[TestDox('rule 37: the authority has to be told 72 hours after the discovery, whenever it is written down')]
	public function testDeadline(): void {
		$discovered = time() - 60 * self::HOUR;
		$breach = $this->breaches()->report($discovered, 'A laptop was stolen', '');
		self::assertSame([$discovered + 72 * self::HOUR, true], [$breach['due_at'], $breach['alert']]);
		self::assertSame(['jeanne', 'karim'], $this->told());
	}

	#[TestDox('rule 37: it is closed only with what was done about it, and then it is history')]
	public function testClosing(): void {
		$id = $this->breaches()->report(0, 'A list was left on a table', '')['id'];
		try {
			$this->breaches()->change($id, 'A list was left on a table', ' ', 0, true);
			self::fail('closed without a word');
		} catch (Invalid $invalid) {
			self::assertSame(['required', 'measures'], [$invalid->reason, $invalid->field]);
		}
		self::assertGreaterThan(0, $this->breaches()->change($id, 'A list was left on a table', 'Found at once, nobody saw it', 0, true)['closed_at']);
		self::assertSame([], $this->breaches()->running());
		$this->expectException(Conflict::class);
		$this->breaches()->change($id, 'Nothing happened', 'None', 0, false);
	}

	public function testTimesThatCannotBeAreRefused(): void {
		foreach ([time() + self::HOUR, -5] as $impossible) {
			try {
				$this->breaches()->report($impossible, 'x', '');
				self::fail('accepted');
			} catch (Invalid $invalid) {
				self::assertSame('discovered_at', $invalid->field);
			}
		}
		$id = $this->breaches()->report(time() - 100, 'x', '')['id'];
		foreach ([time() - 200, time() + self::HOUR] as $impossible) {
			try {
				$this->breaches()->change($id, 'x', '', $impossible, false);
				self::fail('accepted');
			} catch (Invalid $invalid) {
				self::assertSame('notified_at', $invalid->field);
			}
		}
		$this->expectException(NotFound::class);
		$this->breaches()->change(99, 'x', '', 0, false);
	}

	private function breaches(): Breaches {
		return $this->host->of(Breaches::class);
	}

	private function later(int $hours): void {
		putenv('SOCLE_CLOCK_OFFSET=' . $hours * self::HOUR);
		$this->host = $this->host();
	}

	/** @return list<string> who has the notification once the job has looked */
	private function told(): array {
		$this->host->of(WatchBreaches::class)->start($this->host->of(IJobList::class));
		return array_values(array_filter(
			$this->host->of(Connection::class)->dbal->fetchFirstColumn("SELECT uid FROM oc_notifications WHERE subject = 'breach_due' ORDER BY uid"),
			is_string(...),
		));
	}
}
