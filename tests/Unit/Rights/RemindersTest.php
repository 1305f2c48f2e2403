<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Rights;

use Doctrine\DBAL\Connection as Dbal;
use OCA\Socle\Host\Container;
use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Host\Notification\Notifications;
use OCA\Socle\Host\Session\UserSession;
use OCA\Socle\Register\ContactService;
use OCA\Socle\Rights\Erasure;
use OCA\Socle\Rights\RemindOfRequests;
use OCA\Socle\Rights\RequestNotifier;
use OCA\Socle\Rights\Requests;
use OCA\Socle\Rights\RightsRequest;
use OCA\Socle\Tests\Host\HostTestCase;
use OCP\BackgroundJob\IJobList;
use OCP\IAppConfig;
use OCP\IUserManager;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\UnknownNotificationException;
use PHPUnit\Framework\Attributes\TestDox;

final class RemindersTest extends HostTestCase {
	private const DAY = 86400;
	private const KEEPERS = ['jeanne', 'karim'];

	private Container $host;

	protected function setUp(): void {
		parent::setUp();
		$this->host = $this->host();
		foreach (self::KEEPERS as $keeper) {
			self::logIn($this->host, $keeper, 'keepers');
		}
		$this->host->of(IAppConfig::class)->setValueString('socle', 'keepers_group', 'keepers');
	}

	protected function tearDown(): void {
		putenv('SOCLE_CLOCK_OFFSET');
		parent::tearDown();
	}

	#[TestDox('rule 26: every keeper is reminded once when a week is left, and once more when the month is over')]
	public function testOnceAndOnceMore(): void {
		$due = $this->receive()->dueAt;
		$this->at($due - 7 * self::DAY - 60);
		self::assertSame([], $this->told());
		$this->at($due - 7 * self::DAY);
		self::assertSame(['soon' => self::KEEPERS], $this->told());
		$first = $this->rows();
		self::assertSame(['soon' => self::KEEPERS], $this->told());
		self::assertSame($first, $this->rows(), 'a second run does nothing');
		$this->at($due);
		self::assertSame(['soon' => self::KEEPERS], $this->told(), 'the last second of the month');
		$this->at($due + 1);
		self::assertSame(['overdue' => self::KEEPERS], $this->told());
		$second = $this->rows();
		$this->at($due + 90 * self::DAY);
		self::assertSame(['overdue' => self::KEEPERS], $this->told());
		self::assertSame($second, $this->rows(), 'nobody is nagged');
	}

	#[TestDox('rule 26: whoever has read a reminder is not told again until another request runs late')]
	public function testDismissed(): void {
		$due = $this->receive()->dueAt;
		$this->at($due - 3 * self::DAY);
		$this->told();
		$this->sql()->executeStatement("DELETE FROM oc_notifications WHERE uid = 'jeanne'");
		self::assertSame(['soon' => ['karim']], $this->told());
		$this->receive($due - 29 * self::DAY);
		self::assertSame(['soon' => self::KEEPERS], $this->told(), 'of both, in one');
		self::assertCount(2, $this->rows());
	}

	#[TestDox('rule 26: a reminder is taken back with the last request that it is about, and counts those that are left')]
	public function testTakenBack(): void {
		[$one, $two] = [$this->receive(), $this->receive()];
		$this->at($one->dueAt + 1);
		self::assertSame(['overdue' => self::KEEPERS], $this->told());
		self::assertSame('2 demandes sur des données personnelles sont en retard', $this->words('fr')[0]);
		$this->host->of(Requests::class)->close($one->id, 'done', 'copie remise', 'known_in_person');
		self::assertSame('1 demande sur des données personnelles est en retard', $this->words('fr')[0]);
		$this->host->of(Requests::class)->close($two->id, 'refused', 'personne ici', 'known_in_person');
		self::assertSame([], $this->rows());
		self::assertSame([], $this->told());
	}

	#[TestDox('rule 26: erasing whoever asked for it answers her request, and takes the reminder back')]
	public function testErased(): void {
		$zoe = $this->host->of(ContactService::class)->create(['family_name' => 'Martin', 'provenance' => 'event'])->id;
		$due = $this->host->of(Requests::class)->receive($zoe, 'erasure', 0, '')->dueAt;
		$this->at($due - self::DAY);
		self::assertSame(['soon' => self::KEEPERS], $this->told());
		$this->host->of(Erasure::class)->erase($zoe, 'request', 'known_in_person');
		self::assertSame([], $this->rows());
	}

	#[TestDox('rule 26: a reminder says how many and until when, leads to the queue, and names nobody')]
	public function testWords(): void {
		$zoe = $this->host->of(ContactService::class)->create(['family_name' => 'Martin', 'provenance' => 'event'])->id;
		$due = $this->host->of(Requests::class)->receive($zoe, 'access', strtotime('2026-03-12 10:00:00 UTC'), '')->dueAt;
		self::assertSame('2026-04-12', gmdate('Y-m-d', $due));
		$this->told();
		[$subject, $message, $link] = $this->words('en');
		self::assertSame('1 request about personal data is overdue', $subject);
		self::assertSame('The first one was due by April 12, 2026: the law gives one month. Answer now, and say why it is late.', $message);
		self::assertMatchesRegularExpression('~^https?://.+/apps/socle/requests$~', $link);
		self::assertStringContainsString('12 avril 2026', $this->words('fr')[1]);
		self::assertSame([], $this->sql()->fetchFirstColumn("SELECT subject_parameters FROM oc_notifications WHERE subject_parameters <> '[]'"));
	}

	#[TestDox('rule 26: a run that is killed loses nothing, and tells nobody twice')]
	public function testKilled(): void {
		$this->at($this->receive()->dueAt - self::DAY);
		$this->told();
		$config = $this->host->of(IAppConfig::class);
		self::assertSame('1', $config->getValueString('socle', 'requests_told_soon'));
		// told the first one, then died
		$config->setValueString('socle', 'requests_told_soon', '');
		$this->sql()->executeStatement("DELETE FROM oc_notifications WHERE uid = 'karim'");
		self::assertSame(['soon' => self::KEEPERS], $this->told());
	}

	#[TestDox('rule 26: while there is no keeper a reminder waits for the first one')]
	public function testNoKeeper(): void {
		$config = $this->host->of(IAppConfig::class);
		$config->setValueString('socle', 'keepers_group', '');
		$this->at($this->receive()->dueAt + 1);
		self::assertSame([], $this->told());
		$this->host->of(IAppConfig::class)->setValueString('socle', 'keepers_group', 'keepers');
		self::assertSame(['overdue' => self::KEEPERS], $this->told());
	}

	public function testForKeepersOnlyAndOnlyWhileItHolds(): void {
		$request = $this->receive();
		$this->at($request->dueAt - self::DAY);
		$this->told();
		$notification = $this->host->of(Notifications::class)->of('jeanne')[0];
		$this->at($request->dueAt + 1);
		try {
			$this->host->of(RequestNotifier::class)->prepare($notification, 'fr');
			self::fail('it is not soon any more');
		} catch (AlreadyProcessedException) {
			$this->told();
		}
		$jeanne = $this->host->of(IUserManager::class)->get('jeanne') ?? self::fail('no account');
		$this->host->of(UserSession::class)->setVolatileActiveUser($jeanne);
		self::assertNotSame('', $this->words('fr')[0]);
		$this->host->of(IAppConfig::class)->setValueString('socle', 'keepers_group', 'others');
		$this->expectException(UnknownNotificationException::class);
		$this->host->of(RequestNotifier::class)->prepare($this->host->of(Notifications::class)->of('jeanne')[0], 'fr');
	}

	private function receive(int $at = 0): RightsRequest {
		return $this->host->of(Requests::class)->receive(null, 'access', $at, '');
	}

	private function at(int $moment): void {
		putenv('SOCLE_CLOCK_OFFSET=' . ($moment - time()));
		$this->host = $this->host();
	}

	private function sql(): Dbal {
		return $this->host->of(Connection::class)->dbal;
	}

	/** @return list<array<string, mixed>> */
	private function rows(): array {
		return $this->sql()->fetchAllAssociative('SELECT id, uid, object_id FROM oc_notifications ORDER BY id');
	}

	/** @return array<string, list<string>> who has which reminder, once the job has run */
	private function told(): array {
		$this->host->of(RemindOfRequests::class)->start($this->host->of(IJobList::class));
		$told = [];
		/** @var array{object_id: string, uid: string} $row */
		foreach ($this->sql()->fetchAllAssociative("SELECT object_id, uid FROM oc_notifications WHERE app = 'socle' ORDER BY object_id, uid") as $row) {
			$told[$row['object_id']][] = $row['uid'];
		}
		return $told;
	}

	/** @return array{string, string, string} subject, message and link of what jeanne reads */
	private function words(string $language): array {
		$read = $this->host->of(RequestNotifier::class)->prepare($this->host->of(Notifications::class)->of('jeanne')[0], $language);
		return [$read->getParsedSubject(), $read->getParsedMessage(), $read->getLink()];
	}
}
