<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Key;

use Doctrine\DBAL\Connection as Dbal;
use OCA\Socle\Host\Container;
use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Host\Notification\Notifications;
use OCA\Socle\Host\Session\UserSession;
use OCA\Socle\Key\ForgetDeletedHolder;
use OCA\Socle\Key\KeyAppointing;
use OCA\Socle\Key\KeyHolding;
use OCA\Socle\Key\KeyNotifier;
use OCA\Socle\Key\KeyReading;
use OCA\Socle\Key\KeyService;
use OCA\Socle\Key\RemindOfKeys;
use OCA\Socle\Tests\Host\HostTestCase;
use OCP\BackgroundJob\IJobList;
use OCP\IAppConfig;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;
use OCP\Notification\AlreadyProcessedException;
use OCP\User\Events\UserDeletedEvent;

final class KeyRemindersTest extends HostTestCase {
	private const DAY = 86400;

	private Container $host;
	private int $key;

	protected function setUp(): void {
		parent::setUp();
		$this->host = $this->host();
		self::logIn($this->host, 'louise', 'members');
		self::logIn($this->host, 'jeanne', 'keepers');
		foreach (['members', 'keepers'] as $group) {
			$this->host->of(IAppConfig::class)->setValueString('socle', $group . '_group', $group);
		}
		$this->key = $this->host->of(KeyService::class)->create('Domain name', '')->id;
	}

	protected function tearDown(): void {
		putenv('SOCLE_CLOCK_OFFSET');
		parent::tearDown();
	}

	public function testWhoeverHoldsAKeyIsAskedOnceInSixMonths(): void {
		$this->appoint('louise');
		self::assertSame([], $this->told());
		// six months are 181 to 184 days, and an hour of summer time can make one more or less
		$this->later(178);
		self::assertSame([], $this->told());
		$this->later(187);
		self::assertSame(['keys_confirm' => ['louise']], $this->told());
		self::assertSame('Tenez-vous toujours cette clé : Domain name ?', $this->words('louise'));
		$this->sql()->executeStatement('DELETE FROM oc_notifications');
		$this->later(300);
		self::assertSame([], $this->told(), 'whoever has put it away is not nagged');
		$this->later(380);
		self::assertSame(['keys_confirm' => ['louise']], $this->told(), 'and is asked again in the next period');
	}

	public function testConfirmingIsAllThatIsAskedAndLastsSixMonths(): void {
		$this->appoint('louise');
		$this->later(187);
		$this->told();
		$this->as('louise');
		$this->host->of(KeyHolding::class)->confirm($this->key, $this->holder());
		self::assertSame([], $this->told());
		$this->later(365);
		self::assertSame([], $this->told());
		$this->later(377);
		self::assertSame(['keys_confirm' => ['louise']], $this->told());
	}

	public function testWhatIsGivenBackIsAskedForNoMore(): void {
		$this->appoint('louise');
		$this->later(187);
		$this->told();
		$notification = $this->host->of(Notifications::class)->of('louise')[0];
		$this->sql()->executeStatement("UPDATE oc_socle_key_holders SET ends_on = starts_on");
		$this->expectException(AlreadyProcessedException::class);
		$this->host->of(KeyNotifier::class)->prepare($notification, 'fr');
	}

	public function testKeepersAreToldOnceWhenSomebodyHasLeft(): void {
		$this->appoint('louise');
		$group = $this->host->of(IGroupManager::class)->get('members') ?? self::fail('no group');
		$group->removeUser($this->account('louise'));
		$this->host = $this->host();
		self::assertSame(['keys_left' => ['jeanne']], $this->told());
		self::assertSame('Une personne partie tient encore cette clé : Domain name', $this->words('jeanne'));
		$this->sql()->executeStatement('DELETE FROM oc_notifications');
		self::assertSame([], $this->told());
		$group->addUser($this->account('louise'));
		$this->host = $this->host();
		self::assertSame([], $this->told());
		$group->removeUser($this->account('louise'));
		$this->host = $this->host();
		self::assertSame(['keys_left' => ['jeanne']], $this->told(), 'who came back and left again is another matter');
		$this->host->of(KeyHolding::class)->end($this->key, $this->holder(), date('Y-m-d', time() + self::DAY));
		$this->later(2);
		self::assertSame([], $this->told());
	}

	public function testADeletedAccountLeavesNoIdentifierAndItsSuccessorHoldsNothing(): void {
		$this->appoint('louise');
		$this->as('louise');
		$this->host->of(KeyHolding::class)->confirm($this->key, $this->holder());
		$louise = $this->account('louise');
		$louise->delete();
		$this->host->of(ForgetDeletedHolder::class)->handle(new UserDeletedEvent($louise));
		$rows = $this->sql()->fetchAllAssociative('SELECT * FROM oc_socle_key_holders');
		self::assertStringNotContainsString('louise', json_encode($rows, JSON_THROW_ON_ERROR));
		$this->host = $this->host();
		self::logIn($this->host, 'louise', 'members');
		$holder = $this->host->of(KeyReading::class)->one($this->key)['holders'][0] ?? self::fail('nobody');
		self::assertSame(['', '', false, 'deleted'], [$holder['user'], $holder['name'], $holder['own'], $holder['left']]);
		self::assertSame(['keys_left' => ['jeanne']], $this->told());
	}

	private function appoint(string $user): void {
		$this->host->of(KeyAppointing::class)->appoint($this->key, $user, '', false, '');
	}

	private function holder(): int {
		return $this->host->of(KeyReading::class)->one($this->key)['holders'][0]['id'] ?? self::fail('nobody');
	}

	private function account(string $user): IUser {
		return $this->host->of(IUserManager::class)->get($user) ?? self::fail('no account');
	}

	private function as(string $user): void {
		$this->host->of(UserSession::class)->setVolatileActiveUser($this->account($user));
	}

	private function later(int $days): void {
		putenv('SOCLE_CLOCK_OFFSET=' . $days * self::DAY);
		$this->host = $this->host();
	}

	private function sql(): Dbal {
		return $this->host->of(Connection::class)->dbal;
	}

	/** @return array<string, list<string>> who has which notification, once the job has run */
	private function told(): array {
		$this->host->of(RemindOfKeys::class)->start($this->host->of(IJobList::class));
		$told = [];
		/** @var array{subject: string, uid: string} $row */
		foreach ($this->sql()->fetchAllAssociative("SELECT subject, uid FROM oc_notifications WHERE app = 'socle' ORDER BY subject, uid") as $row) {
			$told[$row['subject']][] = $row['uid'];
		}
		return $told;
	}

	private function words(string $user): string {
		return $this->host->of(KeyNotifier::class)->prepare($this->host->of(Notifications::class)->of($user)[0], 'fr')->getParsedSubject();
	}
}
