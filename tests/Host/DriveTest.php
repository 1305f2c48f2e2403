<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use OCA\Socle\Host\Files\BadPath;
use OCA\Socle\Host\Files\Drive;
use OCA\Socle\Host\Files\Entry;
use OCA\Socle\Host\Share\Share;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class DriveTest extends TestCase {
	private FilesWorld $world;

	protected function setUp(): void {
		$this->world = new FilesWorld();
		$this->world->drive('zoe')->makeFolder('/Circle');
		$this->world->drive('zoe')->write('/Circle/minutes.txt', 'one');
	}

	protected function tearDown(): void {
		$this->world->end();
	}

	/** @return iterable<string, array{string}> */
	public static function badPaths(): iterable {
		yield 'up' => ['/../secret'];
		yield 'up from a folder' => ['/Circle/../../max/secret'];
		yield 'here' => ['/./a'];
		yield 'backslash' => ['/..\\max'];
		yield 'NUL' => ["/a\0.txt"];
		yield 'line break' => ["/a\nb"];
		yield 'not UTF-8' => ["/\xE9t\xE9"];
		yield 'blank' => ['/ '];
		yield 'too long' => ['/' . str_repeat('a', 251)];
		yield 'an upload under way' => ['/a.part'];
	}

	#[DataProvider('badPaths')]
	public function testAPathThatIsNoPathIsRefused(string $path): void {
		$this->expectException(BadPath::class);
		$this->world->drive('zoe')->write($path, 'x');
	}

	public function testALinkLeadsNowhere(): void {
		symlink('/etc', $this->world->folder . '/files/zoe/link');
		self::assertNull($this->world->drive('zoe')->find('/link'));
		self::assertNull($this->world->drive('zoe')->find('/link/passwd'));
		self::assertSame(['Circle'], $this->names($this->world->drive('zoe')->children('/')));
		$this->expectException(NotPermittedException::class);
		$this->world->drive('zoe')->write('/link', 'x');
	}

	public function testNobodySeesWhatIsNotShared(): void {
		self::assertSame([], $this->world->drive('max', 'circle')->children('/'));
		$this->expectException(NotFoundException::class);
		$this->world->drive('max', 'circle')->read('/Circle/minutes.txt');
	}

	/** @return iterable<string, array{callable(Drive): mixed}> */
	public static function changes(): iterable {
		yield 'add a file' => [static fn (Drive $drive): mixed => $drive->write('/Circle/a.txt', 'x')];
		yield 'add a folder' => [static fn (Drive $drive): mixed => $drive->makeFolder('/Circle/new')];
		yield 'change' => [static fn (Drive $drive): mixed => $drive->write('/Circle/minutes.txt', 'two')];
		yield 'copy' => [static fn (Drive $drive): mixed => $drive->copy('/Circle/minutes.txt', '/Circle/copy.txt')];
		yield 'rename' => [static fn (Drive $drive): mixed => $drive->move('/Circle/minutes.txt', '/Circle/renamed.txt')];
		yield 'take out' => [static fn (Drive $drive): mixed => $drive->move('/Circle/minutes.txt', '/mine.txt')];
		yield 'delete' => [static function (Drive $drive): void {
			$drive->remove('/Circle/minutes.txt');
		}];
	}

	/** @param callable(Drive): mixed $change */
	#[DataProvider('changes')]
	public function testWhoMayReadReadsAndDoesNoMore(callable $change): void {
		$this->share(Share::READ);
		$max = $this->world->drive('max', 'circle');
		self::assertSame('SG', $max->entry('/Circle/minutes.txt')->letters(true));
		try {
			$change($max);
			self::fail('was allowed to');
		} catch (NotPermittedException) {
		}
		self::assertSame('one', stream_get_contents($max->read('/Circle/minutes.txt')));
		self::assertSame(['minutes.txt'], $this->names($max->children('/Circle')));
	}

	/** @param callable(Drive): mixed $change */
	#[DataProvider('changes')]
	public function testWhoMayWriteDoesAllInside(callable $change): void {
		$this->share(Share::WRITE);
		$before = $this->world->drive('zoe')->entry('/Circle/minutes.txt')->etag;
		$change($this->world->drive('max', 'circle'));
		$zoe = $this->world->drive('zoe');
		self::assertTrue($this->names($zoe->children('/Circle')) !== ['minutes.txt'] || $zoe->entry('/Circle/minutes.txt')->etag !== $before);
	}

	/** @return iterable<string, array{callable(Drive): mixed}> */
	public static function takings(): iterable {
		yield 'delete' => [static function (Drive $drive): void {
			$drive->remove('/Circle');
		}];
		yield 'rename' => [static fn (Drive $drive): mixed => $drive->move('/Circle', '/Mine')];
		yield 'replace' => [static fn (Drive $drive): mixed => $drive->move('/own.txt', '/Circle', true)];
	}

	/** @param callable(Drive): mixed $take */
	#[DataProvider('takings')]
	public function testWhoMayWriteDoesNotTakeTheFolderAway(callable $take): void {
		$this->share(Share::WRITE);
		$max = $this->world->drive('max', 'circle');
		$max->write('/own.txt', 'x');
		$this->expectException(NotPermittedException::class);
		try {
			$take($max);
		} finally {
			self::assertSame('one', stream_get_contents($this->world->drive('zoe')->read('/Circle/minutes.txt')));
		}
	}

	public function testRightsOfSeveralGroupsAddUp(): void {
		$this->world->shares->add('zoe', '/Circle', 'coordinators', Share::WRITE);
		$this->share(Share::READ);
		self::assertTrue($this->world->drive('max', 'circle', 'coordinators')->entry('/Circle')->may(Share::CREATE));
		self::assertCount(1, $this->world->drive('max', 'circle', 'coordinators')->children('/'));
		self::assertFalse($this->world->drive('max', 'circle')->entry('/Circle')->may(Share::CREATE));
	}

	public function testASharedFolderWhoseNameIsTakenGetsANumber(): void {
		$this->share(Share::READ);
		$this->world->drive('max')->makeFolder('/Circle');
		self::assertSame(['Circle', 'Circle (2)'], $this->names($this->world->drive('max', 'circle')->children('/')));
	}

	public function testARenamedFolderStaysSharedAndADeletedOneDoesNot(): void {
		$this->share(Share::READ);
		$zoe = $this->world->drive('zoe');
		$zoe->makeFolder('/Circles');
		$this->world->shares->add('zoe', '/Circles', 'circle', Share::READ);
		$zoe->move('/Circle', '/Round');
		self::assertSame(['Circles', 'Round'], $this->names($this->world->drive('max', 'circle')->children('/')));
		$zoe->remove('/Circles');
		$zoe->remove('/Round');
		$zoe->makeFolder('/Round');
		self::assertSame([], $this->world->drive('max', 'circle')->children('/'));
	}

	public function testWhatLeavesASharedFolderLeavesWithItsOwnShares(): void {
		$zoe = $this->world->drive('zoe');
		$zoe->makeFolder('/Circle/Inner');
		$this->share(Share::WRITE);
		$this->world->shares->add('zoe', '/Circle/Inner', 'others', Share::READ);
		$this->world->drive('max', 'circle')->move('/Circle/Inner', '/Taken');
		$this->world->drive('zoe')->makeFolder('/Circle/Inner');
		self::assertSame([], $this->world->drive('eve', 'others')->children('/'));
	}

	public function testAFolderDoesNotGoIntoItself(): void {
		$this->expectException(NotPermittedException::class);
		$this->world->drive('zoe')->move('/Circle', '/Circle/deeper');
	}

	public function testReplacingWhatHoldsTheSourceLosesNothing(): void {
		try {
			$this->world->drive('zoe')->move('/Circle/minutes.txt', '/Circle', true);
			self::fail('replaced its own folder');
		} catch (NotPermittedException) {
		}
		self::assertNotNull($this->world->drive('zoe')->find('/Circle/minutes.txt'));
	}

	public function testEachChangeHasAnotherETagAndTheSameNumber(): void {
		$zoe = $this->world->drive('zoe');
		$before = $zoe->entry('/Circle/minutes.txt');
		$after = $zoe->write('/Circle/minutes.txt', 'two');
		self::assertNotSame($before->etag, $after->etag);
		self::assertSame($before->id, $after->id);
	}

	private function share(int $permissions): void {
		$this->world->shares->add('zoe', '/Circle', 'circle', $permissions);
	}

	/**
	 * @param list<Entry> $entries
	 * @return list<string>
	 */
	private function names(array $entries): array {
		return array_map(static fn (Entry $entry): string => $entry->name(), $entries);
	}
}
