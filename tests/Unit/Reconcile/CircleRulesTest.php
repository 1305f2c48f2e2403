<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Reconcile;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleState;
use OCA\Socle\Circle\GroupRight;
use OCA\Socle\Circle\Intention;
use OCA\Socle\Circle\Mandate;
use OCA\Socle\Reconcile\CircleRules;
use OCA\Socle\Reconcile\Difference;
use OCA\Socle\Reconcile\DifferenceKind;
use OCA\Socle\Reconcile\People;
use OCA\Socle\Reconcile\Repair;
use OCA\Socle\Reconcile\Standing;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class CircleRulesTest extends TestCase {
	private const TODAY = '2027-03-03';
	private const COORDINATES = 1;

	/** @return iterable<string, array{GroupRight, Standing, ?DifferenceKind}> */
	public static function people(): iterable {
		yield 'a member writes' => [GroupRight::Write, Standing::Member, null];
		yield 'a member reads' => [GroupRight::Read, Standing::Member, null];
		yield 'a newcomer writes' => [GroupRight::Write, Standing::Newcomer, DifferenceKind::Newcomer];
		yield 'a newcomer reads' => [GroupRight::Read, Standing::Newcomer, null];
		yield 'an outsider writes' => [GroupRight::Write, Standing::Outsider, DifferenceKind::Outsider];
		yield 'an outsider reads' => [GroupRight::Read, Standing::Outsider, DifferenceKind::Outsider];
		yield 'an account that is switched off writes' => [GroupRight::Write, Standing::Disabled, DifferenceKind::Disabled];
	}

	#[DataProvider('people')]
	public function testWhoMayBeInAGroup(GroupRight $right, Standing $standing, ?DifferenceKind $kind): void {
		self::assertSame($kind, CircleRules::person(1, $right, 'paul', $standing)?->kind);
	}

	public function testNobodyIsTakenOutOfAGroupByRepairingEverything(): void {
		foreach ([DifferenceKind::Outsider, DifferenceKind::Newcomer, DifferenceKind::Disabled, DifferenceKind::MandateOutside] as $kind) {
			self::assertSame(Repair::Asked, $kind->repair());
			self::assertFalse($kind->repair()->comesWithAll(true));
		}
		foreach (DifferenceKind::cases() as $kind) {
			self::assertFalse($kind->isOfFolder() && $kind->repair()->comesWithAll(false), 'no right to a folder changes unasked because of its kind alone');
		}
	}

	public function testThatWhoIsGoneIsToldFromWhoIsSwitchedOff(): void {
		$people = new People(true, ['marie' => true, '42' => true], ['noe' => true], ['marie' => true, 'paul' => true]);
		self::assertSame(
			[Standing::Disabled, Standing::Member, Standing::Newcomer, Standing::Outsider],
			array_map($people->standing(...), ['marie', '42', 'noe', 'paul']),
		);
		self::assertSame(Standing::Member, (new People(false, [], [], []))->standing('paul'), 'no group of members is chosen yet');
	}

	public function testACircleAsItShouldBe(): void {
		$intention = self::intention([self::mandate('marie', self::COORDINATES)]);
		self::assertSame([], CircleRules::groups($intention, ['choir' => true, '' => false], []));
		self::assertSame([], self::kinds(CircleRules::mandates($intention, ['marie' => Standing::Member], ['marie' => 'Marie'], 3, self::TODAY)));
	}

	public function testGroupsThatAreNotThereOrHaveAPower(): void {
		self::assertSame(['group_missing'], self::kinds(CircleRules::groups(self::intention([], []), [], [])));
		self::assertSame(['group_gone', 'group_powerful'], self::kinds(CircleRules::groups(
			self::intention([], ['write' => 'choir', 'read' => 'board']),
			['choir' => false, 'board' => true],
			['board'],
		)));
	}

	/** @return iterable<string, array{list<Mandate>, array<string, Standing>, list<string>}> */
	public static function holders(): iterable {
		yield 'nobody holds a role' => [[], [], ['coordinator_missing']];
		yield 'who coordinates is not in the group' => [[self::mandate('paul', self::COORDINATES)], [], ['mandate_outside', 'coordinator_missing']];
		yield 'who coordinates is not a member' => [[self::mandate('paul', self::COORDINATES)], ['paul' => Standing::Outsider], ['coordinator_missing']];
		yield 'who coordinates is switched off' => [[self::mandate('paul', self::COORDINATES)], ['paul' => Standing::Disabled], ['coordinator_missing']];
		yield 'who coordinates begins tomorrow' => [[self::mandate('paul', self::COORDINATES, '2027-03-04')], ['paul' => Standing::Member], ['coordinator_missing']];
		yield 'somebody holds another role' => [[self::mandate('paul', 2)], ['paul' => Standing::Member], ['coordinator_missing']];
	}

	/**
	 * @param list<Mandate> $mandates
	 * @param array<string, Standing> $inside
	 * @param list<string> $kinds
	 */
	#[DataProvider('holders')]
	public function testWhoHoldsARole(array $mandates, array $inside, array $kinds): void {
		self::assertSame($kinds, self::kinds(CircleRules::mandates(self::intention($mandates), $inside, [], 3, self::TODAY)));
	}

	public function testACircleThatSleepsNeedsNobodyWhoCoordinatesIt(): void {
		self::assertSame([], CircleRules::mandates(self::intention([], ['write' => 'choir'], CircleState::Asleep), [], [], 3, self::TODAY));
	}

	public function testWhatIsNotUpToDate(): void {
		$intention = self::intention([self::mandate('marie', self::COORDINATES)]);
		self::assertSame(
			['mandate_name', 'members_count'],
			self::kinds(CircleRules::mandates($intention, ['marie' => Standing::Member], ['marie' => 'Marie Curie'], 4, self::TODAY)),
		);
	}

	/**
	 * @param list<Difference> $differences
	 * @return list<string>
	 */
	private static function kinds(array $differences): array {
		return array_map(static fn (Difference $one): string => $one->kind->value, $differences);
	}

	/**
	 * @param list<Mandate> $mandates
	 * @param array<string, string> $groups
	 */
	private static function intention(array $mandates, array $groups = ['write' => 'choir'], CircleState $state = CircleState::Active): Intention {
		return new Intention(new Circle(1, 'Chorale', '', '', null, false, '', $state, false, false, '', '', 3), $groups, $mandates, [self::COORDINATES]);
	}

	private static function mandate(string $user, int $role, string $startsOn = '2027-01-01'): Mandate {
		return new Mandate(7, 1, $role, $user, ucfirst($user), $startsOn, '', '');
	}
}
