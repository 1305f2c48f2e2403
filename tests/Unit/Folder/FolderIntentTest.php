<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Folder;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleState;
use OCA\Socle\Folder\CircleFolder;
use OCA\Socle\Folder\FolderComparison;
use OCA\Socle\Folder\FolderDifference;
use OCA\Socle\Folder\FolderDriver;
use OCA\Socle\Folder\FolderIntent;
use OCA\Socle\Folder\FolderKind;
use OCA\Socle\Folder\FolderRight;
use OCA\Socle\Folder\Grantee;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class FolderIntentTest extends TestCase {
	private const GROUPS = ['write' => 'circle', 'read' => 'friends'];

	/** @return iterable<string, array{FolderKind, bool, bool, array<string, string>, array<array-key, bool>}> */
	public static function circles(): iterable {
		$open = FolderKind::Open;
		yield 'members read an open one' => [$open, false, false, ['write' => 'circle'], ['circle' => true, 'members' => false]];
		yield 'newcomers where the circle says so' => [$open, false, true, ['write' => 'circle'], ['circle' => true, 'members' => false, 'newcomers' => false]];
		yield 'the reading group reads' => [$open, false, false, self::GROUPS, ['circle' => true, 'friends' => false, 'members' => false]];
		yield 'the private one is for the writing group alone' => [FolderKind::Private, false, true, self::GROUPS, ['circle' => true]];
		yield 'so is the open one of a circle that became private' => [$open, true, true, self::GROUPS, ['circle' => true]];
		yield 'without a group of its own members read' => [$open, false, false, [], ['members' => false]];
		yield 'a group whose identifier is a number' => [$open, false, false, ['write' => '2027'], ['2027' => true, 'members' => false]];
	}

	/**
	 * @param array<string, string> $groups
	 * @param array<array-key, bool> $expected
	 */
	#[DataProvider('circles')]
	public function testWhoShouldHaveWhichRight(FolderKind $kind, bool $private, bool $newcomers, array $groups, array $expected): void {
		$rights = [];
		foreach (FolderIntent::of(self::circle($private, $newcomers), $kind, $groups, 'members', 'newcomers') as $right) {
			self::assertSame(Grantee::Group, $right->grantee);
			$rights[$right->who] = $right->write;
		}
		self::assertSame($expected, $rights);
	}

	public function testNoGroupOfMembersIsNobodyNotEverybody(): void {
		self::assertSame([], FolderIntent::of(self::circle(false, true), FolderKind::Open, [], '', ''));
	}

	public function testOfADissolvedCircleWhoWroteReads(): void {
		$granted = [self::right('circle', true), self::right('members', false), new FolderRight(Grantee::Account, 'paul', true)];
		self::assertEquals([self::right('circle', false), self::right('members', false)], FolderIntent::readOnly($granted));
	}

	public function testEachDifferenceIsToldOnce(): void {
		$intended = [self::right('circle', true), self::right('members', false), self::right('newcomers', false), self::right('friends', false)];
		$granted = [self::right('circle', false), self::right('members', true), self::right('friends', false), self::right('strangers', false), new FolderRight(Grantee::Account, 'circle', true)];
		$found = array_map(
			static fn (FolderDifference $one): string => "{$one->kind->value} {$one->right?->grantee->value} {$one->right?->who}",
			FolderComparison::of(self::folder(), $intended, $granted),
		);
		self::assertSame(['reads_only group circle', 'writes group members', 'missing group newcomers', 'surplus group strangers', 'surplus account circle'], $found);
		self::assertSame([], FolderComparison::of(self::folder(), $intended, array_reverse($intended)));
	}

	private static function right(string $group, bool $write): FolderRight {
		return new FolderRight(Grantee::Group, $group, $write);
	}

	private static function folder(): CircleFolder {
		return new CircleFolder(1, 1, FolderKind::Open, FolderDriver::Share, 'dossiers', 5, 'Communication', 0);
	}

	private static function circle(bool $private, bool $newcomersRead): Circle {
		return new Circle(1, 'Communication', '', '', null, $private, '', CircleState::Active, $newcomersRead, false, '', '', 3);
	}
}
