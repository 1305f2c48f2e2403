<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Access;

use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Access\Stages;
use OCA\Socle\Access\Viewer;
use OCA\Socle\Circle\CircleGroupMapper;
use OCA\Socle\Circle\Memberships;
use OCA\Socle\Database\Database;
use OCA\Socle\Settings\Calendar;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IAppConfig;
use OCP\IDBConnection;
use OCP\IGroupManager;
use OCP\IUserManager;
use OCP\IUserSession;

/** A person of this request who is in no circle. */
trait Viewers {
	private static function viewerOutsideCircles(IUserSession $session, IGroupManager $groups, CollectiveGroups $collective): Viewer {
		$stages = new Stages($groups, $collective);
		return new Viewer($session, $groups, $stages, new Memberships(
			new CircleGroupMapper(new Database(self::createStub(IDBConnection::class))),
			$stages,
			$groups,
			self::createStub(IUserManager::class),
			new Calendar(self::createStub(IAppConfig::class), self::createStub(ITimeFactory::class)),
		));
	}
}
