<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Key;

use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Access\Stages;
use OCA\Socle\Key\KeyAccounts;
use OCA\Socle\Key\KeyHolder;
use OCA\Socle\Key\KeyWarnings;
use OCA\Socle\Settings\Calendar;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IAppConfig;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class KeyWarningsTest extends TestCase {
	private const NOW = '2027-03-21 12:00 UTC';
	private const LONG_AGO = '2020-01-01';

	/** @return iterable<string, array{list<string>, list<KeyHolder>}> what is warned of, and who holds the key */
	public static function keys(): iterable {
		yield 'nobody ever' => [['nobody'], []];
		yield 'one person' => [['one_person'], [self::held(1, 'jeanne')]];
		yield 'one person, as typed' => [['one_person'], [self::held(1, '', 'Tante Odile')]];
		yield 'one person and a deputy' => [[], [self::held(1, 'jeanne'), self::held(2, 'karim', deputy: true)]];
		yield 'two, and no deputy' => [['no_deputy'], [self::held(1, 'jeanne'), self::held(2, 'karim')]];
		yield 'a deputy of nobody' => [['nobody'], [self::held(1, 'karim', deputy: true)]];
		yield 'given back today' => [['nobody'], [self::held(1, 'jeanne', endsOn: '2027-03-21')]];
		yield 'given back tomorrow' => [['one_person'], [self::held(1, 'jeanne', endsOn: '2027-03-22')]];
		yield 'from tomorrow on' => [['nobody'], [self::held(1, 'jeanne', startsOn: '2027-03-22')]];
		yield 'from today on' => [['one_person'], [self::held(1, 'jeanne', startsOn: '2027-03-21')]];
		yield 'her account was deleted' => [['nobody', 'left 1'], [self::held(1, 'gone')]];
		yield 'who it was is erased' => [['nobody', 'left 1'], [self::held(1, '')]];
		yield 'her account is disabled' => [['one_person', 'left 2'], [self::held(1, 'jeanne'), self::held(2, 'disabled')]];
		yield 'she is no member any more' => [['one_person', 'left 2'], [self::held(1, 'jeanne'), self::held(2, 'outsider', deputy: true)]];
		yield 'a keeper who is no member' => [['one_person'], [self::held(1, 'keeper')]];
		yield 'a newcomer' => [['nobody', 'left 1'], [self::held(1, 'newcomer')]];
		yield 'six months to the day since she began' => [['one_person', 'unconfirmed 1'], [self::held(1, 'jeanne', startsOn: '2026-09-21')]];
		yield 'a day less' => [['one_person'], [self::held(1, 'jeanne', startsOn: '2026-09-22')]];
		yield 'six months since she confirmed' => [['one_person', 'unconfirmed 1'], [self::held(1, 'jeanne', startsOn: self::LONG_AGO, confirmed: '2026-09-21')]];
		yield 'she confirmed since' => [['one_person'], [self::held(1, 'jeanne', startsOn: self::LONG_AGO, confirmed: '2026-09-22')]];
		yield 'whoever has no account is asked too' => [['one_person', 'unconfirmed 1'], [self::held(1, '', 'Tante Odile', startsOn: self::LONG_AGO)]];
		yield 'a deputy is asked too' => [['unconfirmed 2'], [self::held(1, 'jeanne'), self::held(2, 'karim', deputy: true, startsOn: self::LONG_AGO)]];
		yield 'who has left is asked nothing' => [['nobody', 'left 1'], [self::held(1, 'gone', startsOn: self::LONG_AGO)]];
	}

	/**
	 * @param list<string> $expected
	 * @param list<KeyHolder> $holders
	 */
	#[DataProvider('keys')]
	public function testWarns(array $expected, array $holders): void {
		$said = array_map(
			static fn (array $warning): string => $warning['reason']->value . ($warning['holder'] === null ? '' : ' ' . $warning['holder']),
			$this->warnings()->of($holders),
		);
		self::assertSame($expected, $said);
	}

	private static function held(int $id, string $user, string $name = '', bool $deputy = false, string $startsOn = '2027-02-01', string $endsOn = '', string $confirmed = ''): KeyHolder {
		return new KeyHolder($id, 1, $user, $name, $deputy, $startsOn, $endsOn, $confirmed === '' ? 0 : (int)strtotime("$confirmed 10:00 UTC"), $user);
	}

	private function warnings(): KeyWarnings {
		$groups = self::createStub(IGroupManager::class);
		$groups->method('isInGroup')->willReturnCallback(static fn (string $user, string $group): bool => match ($group) {
			'members' => in_array($user, ['jeanne', 'karim', 'disabled'], true),
			'newcomers' => $user === 'newcomer',
			'keepers' => $user === 'keeper',
			default => false,
		});
		$users = self::createStub(IUserManager::class);
		$users->method('get')->willReturnCallback(fn (string $user): ?IUser => $user === 'gone' ? null : $this->account($user !== 'disabled'));
		$config = self::createStub(IAppConfig::class);
		$config->method('getValueString')->willReturnCallback(static fn (string $app, string $key, string $default = ''): string => match ($key) {
			'members_group', 'newcomers_group', 'keepers_group' => substr($key, 0, -6),
			default => $default,
		});
		$time = self::createStub(ITimeFactory::class);
		$time->method('getTime')->willReturn(strtotime(self::NOW));
		$collective = new CollectiveGroups($config);
		return new KeyWarnings(new KeyAccounts($users, $groups, $collective, new Stages($groups, $collective)), new Calendar($config, $time));
	}

	private function account(bool $enabled): IUser {
		$account = self::createStub(IUser::class);
		$account->method('isEnabled')->willReturn($enabled);
		return $account;
	}
}
