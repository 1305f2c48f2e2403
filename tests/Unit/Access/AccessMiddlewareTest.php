<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Access;

use OCA\Socle\Access\AccessMiddleware;
use OCA\Socle\Access\Capability;
use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Access\Requires;
use OCA\Socle\Problem\NotFound;
use OCP\AppFramework\Controller;
use OCP\IAppConfig;
use OCP\IGroupManager;
use OCP\IRequest;
use OCP\IUser;
use OCP\IUserSession;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

final class AccessMiddlewareTest extends TestCase {
	use Viewers;

	public function testWhoHasTheRightPasses(): void {
		$this->middleware(true)->beforeController($this->controller(), 'read');
		$this->addToAssertionCount(1);
	}

	public function testWhoHasItNotFindsNothing(): void {
		$this->expectException(NotFound::class);
		$this->middleware(false)->beforeController($this->controller(), 'read');
	}

	#[TestDox('rule 32: an action that declares no right is refused to everybody')]
	public function testAnActionThatDeclaresNothingIsRefusedToAll(): void {
		$this->expectException(NotFound::class);
		$this->middleware(true)->beforeController($this->controller(), 'forgotten');
	}

	private function controller(): Controller {
		return new class('socle', self::createStub(IRequest::class)) extends Controller {
			#[Requires(Capability::SettingsGroups)]
			public function read(): void {
			}

			public function forgotten(): void {
			}
		};
	}

	private function middleware(bool $administrator): AccessMiddleware {
		$user = self::createStub(IUser::class);
		$user->method('getUID')->willReturn('someone');
		$session = self::createStub(IUserSession::class);
		$session->method('getUser')->willReturn($user);
		$groups = self::createStub(IGroupManager::class);
		$groups->method('isAdmin')->willReturn($administrator);
		return new AccessMiddleware(self::viewerOutsideCircles($session, $groups, new CollectiveGroups(self::createStub(IAppConfig::class))));
	}
}
