<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Folder;

use Error;
use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleMaking;
use OCA\Socle\Circle\CircleMapping;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Folder\FolderDifference;
use OCA\Socle\Folder\FolderDriver;
use OCA\Socle\Folder\FolderKind;
use OCA\Socle\Folder\FolderMapper;
use OCA\Socle\Folder\Folders;
use OCA\Socle\Folder\HoldingAccount;
use OCA\Socle\Host\AppFramework\TimeFactory;
use OCA\Socle\Host\Container;
use OCA\Socle\Host\Files\Drives;
use OCA\Socle\Host\Files\Entry;
use OCA\Socle\Host\Share\Manager;
use OCA\Socle\Problem\Busy;
use OCA\Socle\Tests\Host\HostTestCase;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IUser;
use OCP\Share\IManager;
use PHPUnit\Framework\Attributes\TestWith;

/** Killed at each step of making a folder: the next apply, a minute later, ends it, with one folder and its rights. */
final class InterruptedTest extends HostTestCase {
	private IUser $holder;

	#[TestWith([1])]
	#[TestWith([2])]
	public function testTheNextApplyEndsIt(int $share): void {
		$circle = $this->circle($this->kernel());
		$killed = $this->kernel($share);
		try {
			$killed->of(Folders::class)->create($circle, FolderKind::Open, FolderDriver::Share);
			self::fail('was not killed');
		} catch (Error $kill) {
			self::assertSame('killed', $kill->getMessage());
		}

		$soon = $this->kernel();
		self::assertSame(['unfinished'], self::kinds($soon->of(Folders::class)->readBack($circle)));
		try {
			$soon->of(Folders::class)->create($circle, FolderKind::Open, FolderDriver::Share);
			self::fail('two were at it');
		} catch (Busy $busy) {
			self::assertSame('folder_busy', $busy->reason);
		}

		$later = $this->kernel(0, FolderMapper::LEASE + 1);
		self::assertSame([], self::kinds($later->of(Folders::class)->apply($circle)));
		self::assertSame(['Communication'], self::foldersOf($later, $this->holder));
		self::assertSame([], self::kinds($later->of(Folders::class)->readBack($circle)));
	}

	public function testSomebodyElsesFolderOfThatNameIsNeverTaken(): void {
		$circle = $this->circle($this->kernel());
		$host = $this->kernel();
		$host->of(Drives::class)->of($this->holder)->makeFolder('/Communication');
		$host->of(Drives::class)->of($this->holder)->write('/Communication/secret.txt', 'x');
		try {
			$this->kernel(1)->of(Folders::class)->create($circle, FolderKind::Open, FolderDriver::Share);
		} catch (Error) {
		}
		$later = $this->kernel(0, FolderMapper::LEASE + 1);
		self::assertSame([], self::kinds($later->of(Folders::class)->apply($circle)));
		self::assertNotSame('Communication', $later->of(Folders::class)->of($circle)[0]->name);
	}

	public function testARightThatWasNotGivenWhenAGroupCameIsGivenByTheNextApply(): void {
		$host = $this->kernel();
		$circle = $this->circle($host);
		$host->of(Folders::class)->create($circle, FolderKind::Open, FolderDriver::Share);
		$host->of(\OCP\IGroupManager::class)->createGroup('friends');
		// killed after the group is the circle's, before its share: what follows circles is not there
		$this->kernel(1)->of(CircleMapping::class)->map($circle->id, 'circle', 'friends');
		$later = $this->kernel();
		self::assertSame(['missing'], self::kinds($later->of(Folders::class)->readBack($circle)));
		self::assertSame([], self::kinds($later->of(Folders::class)->apply($circle)));
	}

	/** @param int $killedAt which share is the one that is never made; 0: none */
	private function kernel(int $killedAt = 0, int $later = 0): Container {
		$host = $this->host();
		if ($killedAt > 0) {
			$host->set(IManager::class, new KilledShares($host->of(Manager::class), $killedAt));
		}
		if ($later > 0) {
			$time = self::createStub(ITimeFactory::class);
			$time->method('getTime')->willReturn($host->of(TimeFactory::class)->getTime() + $later);
			$host->set(ITimeFactory::class, $time);
		}
		return $host;
	}

	private function circle(Container $host): Circle {
		$this->holder = self::logIn($host, 'dossiers');
		self::logIn($host, 'admin', 'circle', 'members');
		$host->of(\OCA\Socle\Access\CollectiveGroups::class)->choose('members', '', '');
		$host->of(HoldingAccount::class)->choose('dossiers');
		$id = $host->of(CircleMaking::class)->create('Communication', '', '', 0, false);
		$host->of(CircleMapping::class)->map($id, 'circle', '');
		return $host->of(CircleRights::class)->find($id);
	}

	/** @return list<string> */
	private static function foldersOf(Container $host, IUser $user): array {
		return array_map(static fn (Entry $entry): string => $entry->name(), $host->of(Drives::class)->of($user)->children('/'));
	}

	/**
	 * @param list<FolderDifference> $differences
	 * @return list<string>
	 */
	private static function kinds(array $differences): array {
		return array_map(static fn (FolderDifference $one): string => $one->kind->value, $differences);
	}
}
