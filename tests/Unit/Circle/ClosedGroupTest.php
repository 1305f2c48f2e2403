<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Circle;

use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Access\Stages;
use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleGroupMapper;
use OCA\Socle\Circle\CircleState;
use OCA\Socle\Circle\PeopleReading;
use OCA\Socle\Database\Database;
use OCP\DB\IResult;
use OCP\IAppConfig;
use OCP\IDBConnection;
use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IUser;
use PHPUnit\Framework\TestCase;

/** A group that another system keeps, such as LDAP: Socle cannot make one on its test platforms. */
final class ClosedGroupTest extends TestCase {
	/** In the circle's group: ada and an outsider. Members of the collective: ada and bo. */
	public function testTheFirstCoordinatorIsChosenAmongMembersWhoAreInTheGroupWhereNobodyCanBeAdded(): void {
		self::assertSame(['ada'], $this->appointable(open: false));
	}

	public function testAnybodyOfTheCollectiveCanBeChosenWhereSheCanBeAdded(): void {
		self::assertSame(['ada', 'bo'], $this->appointable(open: true));
	}

	public function testThePeopleOfTheGroupAreShownWithWhatCannotBeDone(): void {
		$page = $this->reading(open: false)->page($this->circle(), 'write', '', 0);
		self::assertSame([2, false, false], [count($page['people']), $page['can_add'], $page['can_remove']]);
	}

	/** @return list<string> */
	private function appointable(bool $open): array {
		return array_column($this->reading($open)->appointable($this->circle(), ''), 'user');
	}

	private function circle(): Circle {
		return new Circle(1, 'Jardins', '', '', null, false, '', CircleState::Active, false, false, '', '', 2);
	}

	private function reading(bool $open): PeopleReading {
		$connection = self::createStub(IDBConnection::class);
		$result = self::createStub(IResult::class);
		$result->method('fetchAll')->willReturn([['access' => 'write', 'group_id' => 'gardeners']]);
		$connection->method('executeQuery')->willReturn($result);
		$config = self::createStub(IAppConfig::class);
		$config->method('getValueString')->willReturnCallback(static fn (string $app, string $key): string => $key === 'members_group' ? 'members' : '');
		$groups = self::createStub(IGroupManager::class);
		$groups->method('get')->willReturnMap([
			['gardeners', $this->group(['ada', 'stranger'], $open)],
			['members', $this->group(['ada', 'bo'], true)],
		]);
		$groups->method('isInGroup')->willReturnCallback(static fn (string $user, string $group): bool => $group === 'members' && in_array($user, ['ada', 'bo'], true));
		$collective = new CollectiveGroups($config);
		return new PeopleReading(new CircleGroupMapper(new Database($connection)), $collective, new Stages($groups, $collective), $groups);
	}

	/** @param list<string> $people */
	private function group(array $people, bool $open): IGroup {
		$group = self::createStub(IGroup::class);
		$group->method('searchDisplayName')->willReturn(array_map(static function (string $name): IUser {
			$user = self::createStub(IUser::class);
			$user->method('getUID')->willReturn($name);
			$user->method('getDisplayName')->willReturn($name);
			return $user;
		}, $people));
		$group->method('canAddUser')->willReturn($open);
		$group->method('canRemoveUser')->willReturn($open);
		return $group;
	}
}
