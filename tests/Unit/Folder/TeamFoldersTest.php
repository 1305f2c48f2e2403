<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Folder;

use OCA\Socle\Folder\FolderFailure;
use OCA\Socle\Folder\TeamFolders;
use OCP\App\IAppManager;
use OCP\Constants;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;
use RuntimeException;

/** Team folders has no public API: what looks other than it is known to look is refused, never guessed. */
final class TeamFoldersTest extends TestCase {
	public function testAsItIsKnown(): void {
		$folders = self::teams(new KnownTeamFolders());
		self::assertNull($folders->refusal());
		$id = $folders->create('Communication');
		$folders->give($id, 'circle', Constants::PERMISSION_READ, true);
		$folder = $folders->find($id);
		self::assertNotNull($folder);
		self::assertSame(['Communication', 70, false], [$folder->name, $folder->root, $folder->hasRules]);
		self::assertCount(1, $folder->rights);
		self::assertSame(['circle', false], [$folder->rights[0]->who, $folder->rights[0]->write]);
	}

	public function testAGroupNeverKeepsTheFullRightsThatItStartsWith(): void {
		$known = new KnownTeamFolders();
		$folders = self::teams($known);
		$folders->give($folders->create('A'), 'members', Constants::PERMISSION_READ, true);
		self::assertSame(['createFolder', 'addApplicableGroup', 'setGroupPermissions'], $known->calls);
	}

	/** @return iterable<string, array{?object, bool, string}> */
	public static function others(): iterable {
		yield 'not installed' => [null, false, 'team_folders_missing'];
		yield 'no such class any more' => [null, true, 'team_folders_unknown'];
		yield 'another class' => [new \stdClass(), true, 'team_folders_unknown'];
		yield 'a method that needs one argument more' => [new class() {
			public function createFolder(string $mountPoint, int $storage): int {
				return $storage;
			}
		}, true, 'team_folders_unknown'];
	}

	#[DataProvider('others')]
	public function testAsItIsNotKnown(?object $manager, bool $enabled, string $reason): void {
		self::assertSame($reason, self::teams($manager, $enabled)->refusal() ?? '');
	}

	public function testAnAnswerOfAnotherShapeIsAFailure(): void {
		$this->expectException(FolderFailure::class);
		self::teams(new class() extends KnownTeamFolders {
			public function getFolder(int $id): object {
				return (object)['id' => $id, 'name' => 'Communication'];
			}
		})->find(1);
	}

	public function testWhatItThrowsIsAFailure(): void {
		$this->expectException(FolderFailure::class);
		self::teams(new class() extends KnownTeamFolders {
			public function createFolder(string $mountPoint): int {
				throw new RuntimeException('no');
			}
		})->create('A');
	}

	private static function teams(?object $manager, bool $enabled = true): TeamFolders {
		$apps = self::createStub(IAppManager::class);
		$apps->method('isEnabledForAnyone')->willReturn($enabled);
		$container = self::createStub(ContainerInterface::class);
		$container->method('get')->willReturn($manager);
		return new TeamFolders($apps, $container);
	}
}
