<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use OCA\Socle\Host\Container;
use OCP\Constants;
use OCP\Files\Folder;
use OCP\Files\IRootFolder;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use OCP\IAppConfig;
use OCP\IGroupManager;
use OCP\IUserSession;
use OCP\Share\Exceptions\AlreadySharedException;
use OCP\Share\IManager;
use OCP\Share\IShare;

/** Files and shares as apps meet them. */
final class NodesTest extends HostTestCase {
	private Container $host;
	private Folder $zoe;

	protected function setUp(): void {
		parent::setUp();
		$this->host = $this->host();
		self::logIn($this->host, 'max', 'circle');
		self::logIn($this->host, 'zoe');
		$this->zoe = $this->host->of(IRootFolder::class)->getUserFolder('zoe');
	}

	public function testAFolderIsFoundByItsNumberWhereverItWent(): void {
		$folder = $this->zoe->newFolder('Circle')->newFolder('Minutes');
		$folder->move($this->zoe->getPath() . '/Minutes 2027');
		$found = $this->zoe->getFirstNodeById($folder->getId());
		self::assertSame('/Minutes 2027', $this->zoe->getRelativePath($found?->getPath() ?? ''));
		self::assertFalse($this->zoe->nodeExists('Circle/Minutes'));
		self::assertSame(['Circle', 'Minutes 2027'], array_map(static fn ($node): string => $node->getName(), $this->zoe->getDirectoryListing()));
	}

	public function testEachPersonSeesItByHerOwnPathAndRights(): void {
		$folder = $this->zoe->newFolder('Circle');
		$this->share($folder, Constants::PERMISSION_READ);
		$max = $this->host->of(IRootFolder::class)->getUserFolder('max');
		$seen = $max->getFirstNodeById($folder->getId());
		self::assertInstanceOf(Folder::class, $seen);
		self::assertSame(['/max/files/Circle', true, false, 'zoe'], [$seen->getPath(), $seen->isShared(), $seen->isCreatable(), $seen->getOwner()?->getUID()]);
		$this->expectException(NotPermittedException::class);
		$seen->newFolder('More');
	}

	public function testAFileIsWrittenAndItsHashTellsWhatIsInIt(): void {
		$file = $this->zoe->newFolder('Circle')->newFile('minutes.md', 'first');
		self::assertSame([5, hash('sha256', 'first')], [$file->getSize(), $file->hash('sha256')]);
		$file->putContent('second');
		self::assertSame([6, hash('sha256', 'second')], [$file->getSize(), $file->hash('sha256')]);
		$this->share($this->zoe->newFolder('Shared'), Constants::PERMISSION_READ);
		$max = $this->host->of(IRootFolder::class)->getUserFolder('max');
		$this->expectException(NotPermittedException::class);
		$max->newFile('Shared/minutes.md', 'x');
	}

	public function testWhatIsNotThereIsNotFound(): void {
		self::assertNull($this->zoe->getFirstNodeById(999_999_999));
		$this->expectException(NotFoundException::class);
		$this->zoe->get('Circle');
	}

	public function testNobodysFilesAreThose(): void {
		$this->expectException(NotPermittedException::class);
		$this->host->of(IRootFolder::class)->getUserFolder('nobody');
	}

	public function testASecondShareWithTheGroupIsRefusedAndTheFirstCanChange(): void {
		$folder = $this->zoe->newFolder('Circle');
		$this->share($folder, Constants::PERMISSION_READ);
		[$share] = $this->shares()->getSharesBy('zoe', IShare::TYPE_GROUP, $folder);
		$this->shares()->updateShare($share->setNode($folder)->setPermissions(15));
		self::assertSame([15], array_map(static fn (IShare $one): int => $one->getPermissions(), array_values($this->shares()->getSharesBy('zoe', IShare::TYPE_GROUP, $folder))));
		$this->expectException(AlreadySharedException::class);
		$this->share($folder, Constants::PERMISSION_READ);
	}

	public function testTheInstanceForbidsSharesByNextcloudsOwnSettings(): void {
		$this->host->of(IAppConfig::class)->setValueString('core', 'shareapi_only_share_with_group_members', 'yes');
		self::assertTrue($this->shares()->shareWithGroupMembersOnly());
		$this->expectException(\Exception::class);
		$this->share($this->zoe->newFolder('Circle'), Constants::PERMISSION_READ);
	}

	public function testADeletedGroupReadsNothing(): void {
		$this->share($this->zoe->newFolder('Circle'), Constants::PERMISSION_READ);
		$this->host->of(IGroupManager::class)->get('circle')?->delete();
		self::assertFalse($this->host->of(IRootFolder::class)->getUserFolder('max')->nodeExists('Circle'));
		self::assertSame('zoe', $this->host->of(IUserSession::class)->getUser()?->getUID());
	}

	private function shares(): IManager {
		return $this->host->of(IManager::class);
	}

	private function share(Folder $folder, int $permissions): void {
		$this->shares()->createShare($this->shares()->newShare()->setNode($folder)->setShareType(IShare::TYPE_GROUP)
			->setSharedWith('circle')->setSharedBy('zoe')->setPermissions($permissions));
	}
}
