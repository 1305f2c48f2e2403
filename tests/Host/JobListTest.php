<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use OCA\Socle\Host\BackgroundJob\JobList;
use OCP\AppFramework\Utility\ITimeFactory;

final class JobListTest extends HostTestCase {
	public function testAJobRunsWhenItsTimeHasCome(): void {
		$host = $this->host();
		$jobs = $host->of(JobList::class);
		self::db($host)->dbal->executeStatement('DELETE FROM oc_jobs');
		HourlyProbe::$runs = 0;
		$jobs->add(HourlyProbe::class);
		$jobs->add(HourlyProbe::class);
		$jobs->runAll();
		$jobs->runAll();
		self::assertSame(1, HourlyProbe::$runs);
		self::db($host)->dbal->executeStatement('UPDATE oc_jobs SET last_run = ?', [$host->of(ITimeFactory::class)->getTime() - 3601]);
		$jobs->runAll();
		self::assertSame(2, HourlyProbe::$runs);
		$jobs->remove(HourlyProbe::class);
		self::assertFalse($jobs->has(HourlyProbe::class, null));
	}
}
