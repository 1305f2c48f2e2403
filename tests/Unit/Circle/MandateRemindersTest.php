<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Circle;

use DateTimeImmutable;
use OCA\Socle\Circle\CircleGroupMapper;
use OCA\Socle\Circle\CircleMapper;
use OCA\Socle\Circle\GroupRight;
use OCA\Socle\Circle\Mandate;
use OCA\Socle\Circle\MandateEnding;
use OCA\Socle\Circle\MandateMapper;
use OCA\Socle\Circle\MandateNotifier;
use OCA\Socle\Circle\RemindOfMandates;
use OCA\Socle\Circle\RoleMapper;
use OCA\Socle\Host\Container;
use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Host\Notification\Notifications;
use OCA\Socle\Settings\Calendar;
use OCA\Socle\Tests\Host\HostTestCase;
use OCP\BackgroundJob\IJobList;
use OCP\IAppConfig;
use OCP\Notification\AlreadyProcessedException;
use PHPUnit\Framework\Attributes\TestDox;

/** Zoé keeps the records of a circle that Awa coordinates; Noé is in it. */
final class MandateRemindersTest extends HostTestCase {
	private const ENDS = '2031-06-30';
	private const BOTH = ['awa', 'zoe'];

	private Container $host;
	private int $circle;
	private int $mandate;

	protected function setUp(): void {
		parent::setUp();
		$this->at('2031-01-15');
		foreach (['noe', 'zoe', 'awa'] as $account) {
			self::logIn($this->host, $account, 'members', 'market');
		}
		$this->host->of(IAppConfig::class)->setValueString('socle', 'members_group', 'members');
		$this->circle = $this->host->of(CircleMapper::class)->add('Marché', '', '', null, false, '');
		$this->host->of(CircleGroupMapper::class)->add($this->circle, GroupRight::Write, 'market');
		$this->host->of(RoleMapper::class)->addReady($this->circle);
		[$coordination, $secretariat] = array_column($this->host->of(RoleMapper::class)->of($this->circle), 'id');
		$this->give($coordination, 'awa', '');
		$this->give($secretariat, 'zoe', self::ENDS);
		$this->mandate = $this->host->of(MandateMapper::class)->ofUser('zoe', '2031-01-15')[0]->id ?? 0;
	}

	protected function tearDown(): void {
		putenv('SOCLE_CLOCK_OFFSET');
		parent::tearDown();
	}

	#[TestDox('whoever holds a mandate and those who coordinate the circle are told once, 30 days before it ends')]
	public function testOnce(): void {
		$this->at('2031-05-30');
		self::assertSame([], $this->told());
		$this->at('2031-05-31');
		self::assertSame(self::BOTH, $this->told());
		$this->sql('DELETE FROM oc_notifications');
		$this->at('2031-06-30');
		self::assertSame([], $this->told(), 'nobody is nagged');
	}

	#[TestDox('a mandate that was renewed is told of again when it ends again, and what was told before is no more')]
	public function testRenewed(): void {
		$this->at('2031-06-15');
		self::assertSame(self::BOTH, $this->told());
		$circle = $this->host->of(CircleMapper::class)->find($this->circle) ?? self::fail('no circle');
		$this->host->of(MandateEnding::class)->change($circle, $this->mandate, '2032-06-30', false);
		try {
			$this->words('zoe');
			self::fail('it does not end soon any more');
		} catch (AlreadyProcessedException) {
			self::assertSame(self::BOTH, $this->told(), 'until it is read');
		}
		$this->at('2032-06-15');
		self::assertSame(self::BOTH, $this->told(), 'each once');
		self::assertStringContainsString('30 juin 2032', $this->words('zoe')[0]);
	}

	#[TestDox('each reads which mandate it is and what to do, on the day where the collective is')]
	public function testWords(): void {
		$this->at('2031-06-15');
		$this->told();
		[$subject, $message, $link] = $this->words('zoe');
		self::assertSame('Votre mandat prend bientôt fin : Secrétariat, cercle « Marché », jusqu\'au 30 juin 2031', $subject);
		self::assertStringContainsString('continuez-vous', $message);
		self::assertStringEndsWith("/apps/socle/circles/{$this->circle}/members", $link);
		[$subject, $message] = $this->words('awa');
		self::assertStringStartsWith('Un mandat prend bientôt fin : Secrétariat', $subject);
		self::assertStringContainsString('zoe', $message);
	}

	#[TestDox('whoever no longer coordinates the circle has nothing to read there')]
	public function testNotCoordinatingAnyMore(): void {
		$this->at('2031-06-15');
		$this->told();
		$this->sql("UPDATE oc_socle_mandates SET ends_on = '2031-06-01' WHERE \"user\" = 'awa'");
		self::assertNotSame('', $this->words('zoe')[0]);
		$this->expectException(AlreadyProcessedException::class);
		$this->words('awa');
	}

	private function give(int $role, string $user, string $endsOn): void {
		$this->host->of(MandateMapper::class)->add(new Mandate(0, $this->circle, $role, $user, $user, '2031-01-01', $endsOn, ''));
	}

	private function at(string $day): void {
		putenv('SOCLE_CLOCK_OFFSET=' . ((new DateTimeImmutable("$day 12:00 UTC"))->getTimestamp() - time()));
		$this->host = $this->host();
		self::assertSame($day, $this->host->of(Calendar::class)->today());
	}

	private function sql(string $statement): void {
		$this->host->of(Connection::class)->dbal->executeStatement($statement);
	}

	/** @return list<string> who has a notification of it, once the job has run */
	private function told(): array {
		$this->host->of(RemindOfMandates::class)->start($this->host->of(IJobList::class));
		/** @var list<string> $told */
		$told = $this->host->of(Connection::class)->dbal->fetchFirstColumn("SELECT uid FROM oc_notifications WHERE object_type = 'mandate' ORDER BY uid");
		return $told;
	}

	/** @return array{string, string, string} subject, message and link */
	private function words(string $user): array {
		$read = $this->host->of(MandateNotifier::class)->prepare($this->host->of(Notifications::class)->of($user)[0], 'fr');
		return [$read->getParsedSubject(), $read->getParsedMessage(), $read->getLink()];
	}
}
