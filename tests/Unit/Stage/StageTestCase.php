<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Stage;

use OCA\Socle\Access\Role;
use OCA\Socle\Access\Stages;
use OCA\Socle\Host\Container;
use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Host\Http\Request;
use OCA\Socle\Host\Kernel;
use OCA\Socle\Host\Place;
use OCA\Socle\Host\Session\UserSession;
use OCA\Socle\Problem\Problem;
use OCA\Socle\Tests\Host\HostTestCase;
use OCP\IAppConfig;
use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IUserManager;

/** A collective: jeanne is keeper, karim a member, nadia and yanis are newcomers, victor is nothing. Jeanne is logged in. */
abstract class StageTestCase extends HostTestCase {
	protected Container $host;

	protected function setUp(): void {
		parent::setUp();
		$this->host = $this->host();
		$config = $this->host->of(IAppConfig::class);
		foreach (['members', 'newcomers', 'keepers'] as $role) {
			$config->setValueString('socle', "{$role}_group", $role);
		}
		foreach (['karim' => ['members'], 'nadia' => ['newcomers'], 'yanis' => ['newcomers'], 'victor' => [], 'jeanne' => ['members', 'keepers']] as $uid => $groups) {
			self::logIn($this->host, $uid, ...$groups);
		}
	}

	protected function tearDown(): void {
		putenv('SOCLE_CLOCK_OFFSET');
		parent::tearDown();
	}

	/** With the app's listeners: groups and accounts change while it looks on. */
	protected function host(?Request $request = null): Container {
		$kernel = Kernel::boot(Place::at($this->folder), $request ?? new Request([]));
		$kernel->migrate();
		$kernel->startApp();
		return $kernel->container;
	}

	protected function group(string $id): IGroup {
		return $this->host->of(IGroupManager::class)->createGroup($id) ?? self::fail('no group');
	}

	protected function put(string $uid, string $group): void {
		$this->group($group)->addUser($this->host->of(IUserManager::class)->get($uid) ?? self::fail('no account'));
	}

	protected function take(string $uid, string $group): void {
		$this->group($group)->removeUser($this->host->of(IUserManager::class)->get($uid) ?? self::fail('no account'));
	}

	protected function as(string $uid): void {
		$this->host->of(UserSession::class)->setVolatileActiveUser($this->host->of(IUserManager::class)->get($uid) ?? self::fail('no account'));
	}

	/** The same data as it is some days later; jeanne is logged in. */
	protected function later(int $days): void {
		putenv('SOCLE_CLOCK_OFFSET=' . $days * 86400);
		$this->host = $this->host();
		$this->as('jeanne');
	}

	protected function stage(string $uid): Role {
		return $this->host->of(Stages::class)->of($uid);
	}

	/** @param callable(): mixed $act */
	protected function refusal(callable $act): string {
		try {
			$act();
		} catch (Problem $problem) {
			return $problem->reason;
		}
		return '';
	}

	/** @return array<array-key, mixed> what is written down of a newcomer */
	protected function row(string $uid): array {
		$row = $this->host->of(Connection::class)->dbal->fetchAssociative('SELECT * FROM oc_socle_newcomers WHERE user = ?', [$uid]);
		return $row === false ? [] : $row;
	}

	/** @return list<mixed> who is told what about whom */
	protected function told(): array {
		return $this->host->of(Connection::class)->dbal
			->fetchFirstColumn("SELECT uid || ' ' || subject || ' ' || object_id FROM oc_notifications WHERE app = 'socle' ORDER BY 1");
	}
}
