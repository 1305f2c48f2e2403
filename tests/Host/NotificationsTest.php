<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use Countable;
use DateTime;
use Doctrine\DBAL\Schema\Schema;
use OCA\Socle\Host\AppFramework\Registration;
use OCA\Socle\Host\Container;
use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Host\Notification\Manager;
use OCA\Socle\Host\Notification\Notification;
use OCA\Socle\Host\Notification\NotificationController;
use OCA\Socle\Host\Notification\Notifications;
use OCP\IRequest;
use OCP\IUser;
use OCP\IUserSession;
use OCP\L10N\IFactory;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\IncompleteNotificationException;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;
use OCP\Notification\InvalidValueException;
use OCP\Notification\UnknownNotificationException;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class NotificationsTest extends TestCase {
	private Manager $manager;
	private Notifications $kept;

	protected function setUp(): void {
		$db = Connection::open(':memory:');
		$schema = new Schema();
		Notifications::addTable($schema, Connection::PREFIX);
		array_map($db->dbal->executeStatement(...), $schema->toSql($db->dbal->getDatabasePlatform()));
		$container = new Container('socle');
		$registration = new Registration($container);
		// of two interfaces, so that the two stubs are of two classes
		$others = self::createStubForIntersectionOfInterfaces([INotifier::class, Countable::class]);
		$others->method('prepare')->willThrowException(new UnknownNotificationException());
		$ours = self::createStub(INotifier::class);
		$ours->method('prepare')->willReturnCallback(static fn (INotification $notification, string $language): INotification => match ($notification->getSubject()) {
			'done' => $notification->setParsedSubject("$language: done"),
			'over' => throw new AlreadyProcessedException(),
			default => $notification,
		});
		foreach ([$others, $ours] as $notifier) {
			$container->set($notifier::class, $notifier);
			$registration->registerNotifierService($notifier::class);
		}
		$this->kept = new Notifications($db);
		$this->manager = new Manager($this->kept, $registration, $container);
	}

	/** @return iterable<string, array{callable(Notification): INotification, string}> */
	public static function badValues(): iterable {
		yield 'relative link' => [static fn (Notification $it): INotification => $it->setLink('/apps/socle'), 'link'];
		yield 'link without host\'s scheme' => [static fn (Notification $it): INotification => $it->setLink('//cloud.test/x'), 'link'];
		yield 'script' => [static fn (Notification $it): INotification => $it->setLink('javascript:alert(1)'), 'link'];
		yield 'relative icon' => [static fn (Notification $it): INotification => $it->setIcon('/apps/socle/img/app.svg'), 'icon'];
		yield 'no app' => [static fn (Notification $it): INotification => $it->setApp(''), 'app'];
		yield 'long app' => [static fn (Notification $it): INotification => $it->setApp(str_repeat('a', 33)), 'app'];
		yield 'long user' => [static fn (Notification $it): INotification => $it->setUser(str_repeat('a', 65)), 'user'];
		yield 'long object' => [static fn (Notification $it): INotification => $it->setObject('import', str_repeat('1', 65)), 'objectId'];
		yield 'long subject' => [static fn (Notification $it): INotification => $it->setSubject(str_repeat('a', 65)), 'subject'];
		yield 'no time' => [static fn (Notification $it): INotification => $it->setDateTime(new DateTime('@0')), 'dateTime'];
	}

	/** @param callable(Notification): INotification $set */
	#[DataProvider('badValues')]
	public function testABadValueIsRefusedWhereItIsSet(callable $set, string $field): void {
		try {
			$set(new Notification());
			self::fail('was accepted');
		} catch (InvalidValueException $error) {
			self::assertSame($field, $error->getFieldIdentifier());
		}
	}

	public function testAnIncompleteOneIsNotSent(): void {
		$this->expectException(IncompleteNotificationException::class);
		$this->manager->notify($this->manager->createNotification()->setApp('socle')->setUser('zoe'));
	}

	public function testEachPersonReadsHerOwnInHerLanguage(): void {
		$this->manager->notify($this->notification('zoe', 'done', '1'));
		$this->manager->notify($this->notification('max', 'done', '1'));
		$told = $this->controller('zoe')->index()->getData();
		self::assertSame(['fr: done'], array_column($told, 'subject'));
		self::assertSame(['https://cloud.test/imports/1'], array_column($told, 'link'));
	}

	public function testWhatNobodyWaitsForGoesAwayAndWhatHasNoWordsIsNotShown(): void {
		$this->manager->notify($this->notification('zoe', 'over', '1'));
		$this->manager->notify($this->notification('zoe', 'wordless', '2'));
		self::assertSame([], $this->controller('zoe')->index()->getData());
		self::assertSame(['wordless'], array_map(static fn (Notification $each): string => $each->getSubject(), $this->kept->of('zoe')));
	}

	public function testProcessedOnesGoByWhatIsSet(): void {
		foreach ([['zoe', '1'], ['max', '1'], ['zoe', '2']] as [$user, $id]) {
			$this->manager->notify($this->notification($user, 'done', $id));
		}
		$like = $this->manager->createNotification()->setApp('socle')->setObject('import', '1');
		$this->manager->markProcessed($like);
		self::assertSame([1, 0], [count($this->kept->of('zoe')), count($this->kept->of('max'))]);
	}

	public function testNobodyDismissesSomebodyElsesNotification(): void {
		$this->manager->notify($this->notification('zoe', 'done', '1'));
		$id = (int)$this->kept->of('zoe')[0]->id;
		$this->controller('max')->delete($id);
		self::assertCount(1, $this->kept->of('zoe'));
		$this->controller('zoe')->delete($id);
		self::assertSame([], $this->kept->of('zoe'));
	}

	private function notification(string $user, string $subject, string $import): INotification {
		return $this->manager->createNotification()->setApp('socle')->setUser($user)->setDateTime(new DateTime())
			->setObject('import', $import)->setSubject($subject, ['name' => 'été'])->setLink("https://cloud.test/imports/$import");
	}

	private function controller(string $uid): NotificationController {
		$user = self::createStub(IUser::class);
		$user->method('getUID')->willReturn($uid);
		$session = self::createStub(IUserSession::class);
		$session->method('getUser')->willReturn($user);
		$languages = self::createStub(IFactory::class);
		$languages->method('findLanguage')->willReturn('fr');
		return new NotificationController('notifications', self::createStub(IRequest::class), $this->kept, $this->manager, $session, $languages);
	}
}
