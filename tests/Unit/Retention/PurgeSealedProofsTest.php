<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Retention;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Retention\PurgeSealedProofs;
use OCA\Socle\Tests\Host\HostTestCase;
use OCP\BackgroundJob\IJobList;
use PHPUnit\Framework\Attributes\TestDox;

final class PurgeSealedProofsTest extends HostTestCase {
	protected function tearDown(): void {
		putenv('SOCLE_CLOCK_OFFSET');
		parent::tearDown();
	}

	#[TestDox('rule 8: a sealed proof is gone when its own time is over')]
	public function testGoesAtItsExpiry(): void {
		$host = $this->host();
		$database = $host->of(Database::class);
		foreach (['one' => 1, 'two' => 2] as $fingerprint => $years) {
			$database->insert('socle_sealed_proofs', [
				'fingerprint' => $fingerprint, 'sealed' => 'x', 'sealed_at' => time(), 'expires_at' => time() + $years * 366 * 86400,
			]);
		}
		foreach ([0 => ['one', 'two'], 367 => ['two'], 733 => []] as $days => $left) {
			putenv('SOCLE_CLOCK_OFFSET=' . $days * 86400);
			$host = $this->host();
			$host->of(PurgeSealedProofs::class)->start($host->of(IJobList::class));
			$rows = $host->of(Database::class)->rows('SELECT fingerprint FROM `*PREFIX*socle_sealed_proofs` ORDER BY id');
			self::assertSame($left, array_map(static fn (Row $row): string => $row->text('fingerprint'), $rows));
		}
	}
}
