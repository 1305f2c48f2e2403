<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Purpose;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Host\Container;
use OCA\Socle\Tests\Host\HostTestCase;
use OCP\IAppConfig;

final class ReadyPurposesTest extends HostTestCase {
	private const NAMES = ['newsletter', 'events', 'member_service', 'sharing', 'targeting', 'beyond_election', 'image'];

	public function testAreThereAfterInstalling(): void {
		self::assertSame(self::NAMES, self::names($this->host()));
	}

	public function testComeWithAnUpgradeOnceAndLeaveWhatKeepersHaveMade(): void {
		$host = $this->host();
		$sql = $host->of(Database::class);
		$sql->run("DELETE FROM `*PREFIX*socle_purposes` WHERE name = 'image'");
		$sql->run("UPDATE `*PREFIX*socle_purposes` SET label_fr = 'Nos nouvelles', state = 'retired' WHERE name = 'newsletter'");
		$host->of(IAppConfig::class)->setValueString('socle', 'installed_version', '0.1.0');
		$upgraded = $this->host();
		self::assertSame(self::NAMES, self::names($upgraded));
		$newsletter = $upgraded->of(Database::class)->row("SELECT * FROM `*PREFIX*socle_purposes` WHERE name = 'newsletter'");
		self::assertSame(['Nos nouvelles', 'retired'], [$newsletter?->text('label_fr'), $newsletter?->text('state')]);
	}

	/** @return list<string> */
	private static function names(Container $host): array {
		return array_map(
			static fn (Row $row): string => $row->text('name'),
			$host->of(Database::class)->rows('SELECT name FROM `*PREFIX*socle_purposes` ORDER BY `position`, id'),
		);
	}
}
