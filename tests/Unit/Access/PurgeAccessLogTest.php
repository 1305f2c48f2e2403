<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Access;

use OCA\Socle\Access\AccessLog;
use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Access\PurgeAccessLog;
use OCA\Socle\Database\Database;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IAppConfig;
use OCP\IDBConnection;
use OCP\IGroupManager;
use OCP\IUserSession;
use OCP\Security\ICrypto;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;
use ReflectionMethod;

final class PurgeAccessLogTest extends TestCase {
	use Viewers;

	private const NOW = 1_800_000_000;

	/** @return iterable<string, array{int, int}> months set, months kept */
	public static function settings(): iterable {
		yield 'as it comes' => [12, 12];
		yield 'shorter' => [6, 6];
		yield 'too short to answer for' => [1, 6];
		yield 'longer than is allowed' => [36, 12];
	}

	#[DataProvider('settings')]
	#[TestDox('rule 33: the access log is kept for six to twelve months ($_dataName)')]
	public function testKeepsSixToTwelveMonths(int $set, int $kept): void {
		$connection = $this->createMock(IDBConnection::class);
		$connection->expects(self::once())->method('executeStatement')->with(
			self::stringStartsWith('DELETE FROM `*PREFIX*socle_access_log` WHERE'),
			[self::NOW - $kept * 2_629_746],
		)->willReturn(3);
		$time = self::createStub(ITimeFactory::class);
		$time->method('getTime')->willReturn(self::NOW);
		$config = self::createStub(IAppConfig::class);
		$config->method('getValueInt')->willReturn($set);
		$viewer = self::viewerOutsideCircles(self::createStub(IUserSession::class), self::createStub(IGroupManager::class), new CollectiveGroups($config));
		$log = new AccessLog(new Database($connection), $viewer, $time, self::createStub(ICrypto::class));
		(new ReflectionMethod(PurgeAccessLog::class, 'run'))->invoke(new PurgeAccessLog($time, $log, $config), null);
	}
}
