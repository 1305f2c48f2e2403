<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Access;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Access\Role;
use OCA\Socle\Access\Viewer;
use OCP\IAppConfig;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserSession;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class ViewerTest extends TestCase {
	use Viewers;

	/** @return iterable<string, array{list<string>, list<Role>}> groups, roles */
	public static function people(): iterable {
		yield 'any other account' => [['staff'], [Role::Outsider]];
		yield 'newcomer' => [['new'], [Role::Newcomer]];
		yield 'member' => [['members'], [Role::Member]];
		yield 'in both: a member' => [['new', 'members'], [Role::Member]];
		yield 'keeper who is no member' => [['keepers'], [Role::Outsider, Role::Keeper]];
		yield 'keeper and member' => [['keepers', 'members'], [Role::Member, Role::Keeper]];
		yield 'administrator' => [['admin'], [Role::Outsider, Role::Administrator]];
		yield 'everything' => [['admin', 'keepers', 'new'], [Role::Newcomer, Role::Keeper, Role::Administrator]];
	}

	/**
	 * @param list<string> $groups
	 * @param list<Role> $roles
	 */
	#[DataProvider('people')]
	public function testRolesFollowGroups(array $groups, array $roles): void {
		self::assertSame($roles, $this->viewer('someone', $groups)->roles());
	}

	/** The address of a calendar is a secret: whoever has it follows it. */
	public function testNobodyLoggedInMayNothingElseThanFollowACalendar(): void {
		self::assertSame([Capability::FeedFollow], $this->viewer('', ['keepers', 'admin'])->capabilities());
	}

	public function testWithoutChosenGroupsNobodyIsAnything(): void {
		$viewer = $this->viewer('someone', ['', 'keepers', 'members'], ['members_group' => '', 'newcomers_group' => '', 'keepers_group' => '']);
		self::assertSame([Capability::FeedFollow], $viewer->capabilities());
	}

	public function testAnAdministratorReadsNothingOfTheRegister(): void {
		self::assertSame([
			Capability::CirclesSteer, Capability::CirclesMap, Capability::FeedFollow, Capability::NewcomersWelcome, Capability::KeysRead, Capability::KeysWrite,
			Capability::SettingsGroups, Capability::SettingsController,
		], $this->viewer('admin', ['admin'])->capabilities());
	}

	public function testAMemberOpensSocleAndNoMore(): void {
		self::assertSame([
			Capability::Open, Capability::OwnRecord, Capability::CirclesRead, Capability::FoldersRead, Capability::DecisionsRead, Capability::DecisionsAdvise,
			Capability::MinutesRead,
			Capability::FeedFollow, Capability::KeysRead,
		], $this->viewer('someone', ['members'])->capabilities());
	}

	/**
	 * @param list<string> $groups of the person
	 * @param array<string, string> $chosen
	 */
	private function viewer(
		string $id, array $groups, array $chosen = ['members_group' => 'members', 'newcomers_group' => 'new', 'keepers_group' => 'keepers'],
	): Viewer {
		$user = self::createStub(IUser::class);
		$user->method('getUID')->willReturn($id);
		$session = self::createStub(IUserSession::class);
		$session->method('getUser')->willReturn($id === '' ? null : $user);
		$manager = self::createStub(IGroupManager::class);
		$manager->method('isInGroup')->willReturnCallback(static fn (string $user, string $group): bool => in_array($group, $groups, true));
		$manager->method('isAdmin')->willReturn(in_array('admin', $groups, true));
		$config = self::createStub(IAppConfig::class);
		$config->method('getValueString')->willReturnCallback(static fn (string $app, string $key): string => $chosen[$key] ?? '');
		return self::viewerOutsideCircles($session, $manager, new CollectiveGroups($config));
	}
}
