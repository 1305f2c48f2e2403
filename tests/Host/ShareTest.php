<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use OCA\Socle\Host\Container;
use OCA\Socle\Host\Files\Drives;
use OCA\Socle\Host\Share\ShareController;
use OCA\Socle\Host\Share\Shares;
use OCP\AppFramework\OCS\OCSBadRequestException;
use OCP\AppFramework\OCS\OCSException;
use OCP\AppFramework\OCS\OCSForbiddenException;
use OCP\AppFramework\OCS\OCSNotFoundException;
use OCP\IGroupManager;
use OCP\IUser;
use PHPUnit\Framework\Attributes\DataProvider;

final class ShareTest extends HostTestCase {
	private Container $host;
	private IUser $zoe;

	protected function setUp(): void {
		parent::setUp();
		$this->host = $this->host();
		$this->zoe = self::logIn($this->host, 'zoe');
		$this->host->of(Drives::class)->of($this->zoe)->makeFolder('/Circle');
		$this->host->of(Drives::class)->of($this->zoe)->write('/note.txt', 'x');
		$this->host->of(IGroupManager::class)->createGroup('circle');
	}

	public function testAShareIsToldAndStopped(): void {
		$share = $this->controller()->create('/Circle', 1, 'circle', 31)->getData();
		self::assertSame([15, 'circle', '/Circle'], [$share['permissions'], $share['share_with'], $share['path']]);
		self::assertSame([$share], $this->controller()->index('/Circle')->getData());
		$this->controller()->delete($this->shares()->ofOwner('zoe')[0]->id);
		self::assertSame([], $this->controller()->index()->getData());
	}

	public function testASecondShareWithTheGroupReplacesTheFirst(): void {
		$this->controller()->create('/Circle', 1, 'circle', 15);
		$this->controller()->create('/Circle', 1, 'circle', 1);
		self::assertSame([1], array_column($this->controller()->index()->getData(), 'permissions'));
	}

	/** @return iterable<string, array{string, int, string, class-string<OCSException>}> */
	public static function refusals(): iterable {
		yield 'a file' => ['/note.txt', 1, 'circle', OCSBadRequestException::class];
		yield 'with a person' => ['/Circle', 0, 'max', OCSBadRequestException::class];
		yield 'by a link' => ['/Circle', 3, '', OCSBadRequestException::class];
		yield 'with no group' => ['/Circle', 1, 'nobody', OCSNotFoundException::class];
		yield 'what is not there' => ['/None', 1, 'circle', OCSNotFoundException::class];
		yield 'a path that is none' => ['/../max', 1, 'circle', OCSNotFoundException::class];
		yield 'all of it' => ['/', 1, 'circle', OCSForbiddenException::class];
	}

	/** @param class-string<OCSException> $error */
	#[DataProvider('refusals')]
	public function testOnlyFoldersAreSharedAndOnlyWithGroups(string $path, int $type, string $with, string $error): void {
		$this->expectException($error);
		$this->controller()->create($path, $type, $with, 1);
	}

	public function testWhoMayWriteInAFolderMayNotShareItNorStopTheShare(): void {
		$this->controller()->create('/Circle', 1, 'circle', 15);
		$id = $this->shares()->ofOwner('zoe')[0]->id;
		self::logIn($this->host, 'max', 'circle', 'others');
		foreach ([fn () => $this->controller()->create('/Circle', 1, 'others', 1), fn () => $this->controller()->delete($id)] as $attempt) {
			try {
				$attempt();
				self::fail('was allowed to');
			} catch (OCSForbiddenException|OCSNotFoundException) {
			}
		}
		self::assertSame([], $this->controller()->index('/Circle')->getData());
		self::assertCount(1, $this->shares()->ofOwner('zoe'));
	}

	public function testAShareEndsWithItsGroupAndWithItsOwner(): void {
		$this->controller()->create('/Circle', 1, 'circle', 1);
		$this->host->of(IGroupManager::class)->get('circle')?->delete();
		self::assertSame([], $this->shares()->withGroups(['circle']));
		$this->host->of(IGroupManager::class)->createGroup('circle');
		$this->controller()->create('/Circle', 1, 'circle', 1);
		$this->zoe->delete();
		self::assertSame([], $this->shares()->withGroups(['circle']));
	}

	private function controller(): ShareController {
		return $this->host->of(ShareController::class);
	}

	private function shares(): Shares {
		return $this->host->of(Shares::class);
	}
}
