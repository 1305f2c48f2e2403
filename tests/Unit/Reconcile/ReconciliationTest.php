<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Reconcile;

use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Folder\HoldingAccount;
use OCA\Socle\Host\Container;
use OCA\Socle\Reconcile\DifferenceReading;
use OCA\Socle\Reconcile\LastReconciliation;
use OCA\Socle\Reconcile\ReconcileNightly;
use OCA\Socle\Reconcile\Reconciliation;
use OCA\Socle\Tests\Host\HostTestCase;
use OCP\BackgroundJob\IJobList;

/** What a reconciliation costs, where there is much to compare. */
final class ReconciliationTest extends HostTestCase {
	private const PEOPLE = 1000;
	private const CIRCLES = 100;
	/** However many circles there are. */
	private const QUERIES = 10;

	public function testAThousandPeopleInAHundredGroups(): void {
		$host = $this->host();
		$this->fill($host);
		$host->of(CollectiveGroups::class)->choose('members', '', '');
		$host->of(HoldingAccount::class)->choose('holder');
		$host->of(ReconcileNightly::class)->start($host->of(IJobList::class));
		self::assertSame(3 * self::CIRCLES, $host->of(LastReconciliation::class)->describe()['differences'], 'the nightly job has run');

		$before = self::db($host)->queries;
		memory_reset_peak_usage();
		$used = memory_get_usage();
		$host->of(Reconciliation::class)->run();
		self::assertLessThanOrEqual(self::QUERIES, self::db($host)->queries - $before);
		self::assertLessThan(4_000_000, memory_get_peak_usage() - $used, 'the people of one page, and not those of all groups');

		$told = $host->of(DifferenceReading::class)->all();
		self::assertCount(self::CIRCLES, $told, 'in each circle there is somebody who left');
		self::assertSame(['coordinator_missing', 'outsider', 'folder_gone'], array_column($told[0]['differences'], 'kind'));
	}

	/** Each circle has 200 people, of whom one is not of the collective, and a folder that is no longer there. */
	private function fill(Container $host): void {
		$db = self::db($host)->dbal;
		$db->beginTransaction();
		$db->insert('oc_groups', ['gid' => 'members', 'name' => '']);
		for ($person = 0; $person < self::PEOPLE; $person++) {
			$db->insert('oc_users', ['uid' => "person$person", 'name' => '', 'password' => '']);
			$db->insert('oc_group_user', ['gid' => 'members', 'uid' => "person$person"]);
		}
		$db->insert('oc_users', ['uid' => 'gone', 'name' => '', 'password' => '']);
		for ($circle = 1; $circle <= self::CIRCLES; $circle++) {
			$db->insert('oc_groups', ['gid' => "group$circle", 'name' => '']);
			$db->insert('oc_group_user', ['gid' => "group$circle", 'uid' => 'gone']);
			for ($person = 0; $person < 199; $person++) {
				$db->insert('oc_group_user', ['gid' => "group$circle", 'uid' => 'person' . ($circle * 7 + $person) % self::PEOPLE]);
			}
			$db->insert('oc_socle_circles', ['id' => $circle, 'name' => "Circle $circle", 'purpose' => '', 'perimeter' => '', 'state' => 'active', 'chat_kind' => '', 'chat_url' => '', 'color' => '', 'members' => 200, 'private' => 0, 'newcomers_read' => 0, 'newcomers_chat' => 0, 'created_at' => 0, 'changed_at' => 0]);
			$db->insert('oc_socle_folders', ['circle_id' => $circle, 'kind' => 'open', 'driver' => 'share', 'reference' => 'holder', 'file_id' => 1_000_000 + $circle, 'name' => "Circle $circle", 'claimed_at' => 0, 'archived_at' => 0]);
			$db->insert('oc_socle_circle_groups', ['group_id' => "group$circle", 'circle_id' => $circle, 'access' => 'write']);
		}
		$db->insert('oc_users', ['uid' => 'holder', 'name' => '', 'password' => '']);
		$db->commit();
	}
}
