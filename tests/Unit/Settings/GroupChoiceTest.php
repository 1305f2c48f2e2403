<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Settings;

use OCA\Socle\Access\AccessLog;
use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Access\PowerfulGroups;
use OCA\Socle\Circle\CircleGroupMapper;
use OCA\Socle\Circle\CircleLog;
use OCA\Socle\Circle\CircleMapper;
use OCA\Socle\Circle\CircleMapping;
use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Problem;
use OCA\Socle\Settings\GroupChoice;
use OCA\Socle\Tests\Unit\Access\Viewers;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\DB\IResult;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\IAppConfig;
use OCP\IDBConnection;
use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IUserManager;
use OCP\IUserSession;
use OCP\Security\ICrypto;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class GroupChoiceTest extends TestCase {
	use Viewers;

	/** @return iterable<string, array{array{string, string, string}, string, string}> members, newcomers, keepers; reason, field */
	public static function refused(): iterable {
		yield 'administrators as members' => [['admin', '', ''], 'group_administrators', 'members'];
		yield 'administrators as keepers' => [['', '', 'admin'], 'group_administrators', 'keepers'];
		yield 'a group that is none' => [['choir', '', ''], 'group_unknown', 'members'];
		yield 'keepers who are all members' => [['a', 'b', 'a'], 'group_twice', 'members'];
		yield 'a group to which the coordinators of a circle add people' => [['a', '', 'choristers'], 'group_mapped', 'keepers'];
		yield 'newcomers who are all members' => [['b', 'b', ''], 'group_twice', 'members'];
	}

	/** @param array{string, string, string} $choice */
	#[DataProvider('refused')]
	public function testRefuses(array $choice, string $reason, string $field): void {
		$config = $this->createMock(IAppConfig::class);
		$config->expects(self::never())->method('setValueString');
		try {
			$this->choice($config)->choose(...$choice);
			self::fail('accepted');
		} catch (Invalid $invalid) {
			self::assertSame([$reason, $field], [$invalid->reason, $invalid->field]);
		}
	}

	public function testNoneAndThreeDifferentOnesAreAccepted(): void {
		$config = $this->createMock(IAppConfig::class);
		$config->expects(self::exactly(6))->method('setValueString');
		$this->choice($config)->choose('', '', '');
		$this->choice($config)->choose('a', 'b', 'c');
	}

	public function testAGroupIsCreatedOnceAndWithAName(): void {
		$choice = $this->choice(self::createStub(IAppConfig::class));
		self::assertSame(['id' => 'Chorale', 'name' => 'Chorale', 'members' => 0], $choice->create(' Chorale '));
		self::assertSame('group_exists', $this->reason(static fn () => $choice->create('a')));
		self::assertSame('required', $this->reason(static fn () => $choice->create('  ')));
		self::assertSame('too_long', $this->reason(static fn () => $choice->create(str_repeat('x', 65))));
	}

	public function testBecomingKeeperNeedsAGroupOfKeepers(): void {
		self::assertSame('keepers_missing', $this->reason(fn () => $this->choice(self::createStub(IAppConfig::class))->becomeKeeper()));
	}

	/** @param callable(): mixed $act */
	private function reason(callable $act): string {
		try {
			$act();
		} catch (Problem $problem) {
			return $problem->reason;
		}
		return '';
	}

	private function choice(IAppConfig $config): GroupChoice {
		$groups = self::createStub(IGroupManager::class);
		$groups->method('groupExists')->willReturnCallback(static fn (string $id): bool => in_array($id, ['a', 'b', 'c', 'choristers', 'admin'], true));
		$groups->method('createGroup')->willReturnCallback(static function (string $id): IGroup {
			$group = self::createStub(IGroup::class);
			$group->method('getGID')->willReturn($id);
			$group->method('getDisplayName')->willReturn($id);
			$group->method('count')->willReturn(0);
			return $group;
		});
		$session = self::createStub(IUserSession::class);
		$chosen = new CollectiveGroups($config);
		return new GroupChoice($chosen, $this->circles($groups, $chosen, $session), $groups, $session, new AccessLog(
			new Database(self::createStub(IDBConnection::class)),
			self::viewerOutsideCircles($session, $groups, $chosen),
			self::createStub(ITimeFactory::class),
			self::createStub(ICrypto::class),
		));
	}

	/** One circle, whose group is "choristers". */
	private function circles(IGroupManager $groups, CollectiveGroups $chosen, IUserSession $session): CircleMapping {
		$connection = self::createStub(IDBConnection::class);
		$connection->method('executeQuery')->willReturnCallback(static function (string $sql, array $values): IResult {
			$result = self::createStub(IResult::class);
			$result->method('fetchAll')->willReturn($values === ['choristers'] ? [['circle_id' => 1, 'access' => 'write']] : []);
			return $result;
		});
		$database = new Database($connection);
		$time = self::createStub(ITimeFactory::class);
		return new CircleMapping(
			new CircleMapper($database, $time),
			new CircleGroupMapper($database),
			new PowerfulGroups($chosen, $database),
			$groups,
			new CircleLog($database, self::viewerOutsideCircles($session, $groups, $chosen), self::createStub(IUserManager::class), $time, self::createStub(IEventDispatcher::class)),
			$database,
		);
	}
}
