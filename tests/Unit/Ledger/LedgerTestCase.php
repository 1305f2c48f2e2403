<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Ledger;

use OCA\Socle\Database\Database;
use OCA\Socle\Host\Container;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Ledger\Entry;
use OCA\Socle\Ledger\Ledger;
use OCA\Socle\Ledger\LedgerName;
use OCA\Socle\Ledger\NotedHead;
use OCA\Socle\Ledger\Verdict;
use OCA\Socle\Ledger\Verification;
use OCA\Socle\Tests\Host\HostTestCase;

/** A real database, and hands that reach into it past the program. */
abstract class LedgerTestCase extends HostTestCase {
	protected const LEDGER = LedgerName::Consent;

	protected Container $host;

	protected function setUp(): void {
		parent::setUp();
		$this->host = $this->host();
	}

	protected function tearDown(): void {
		putenv('SOCLE_CLOCK_OFFSET');
		parent::tearDown();
	}

	protected function ledger(): Ledger {
		return $this->host->of(Ledger::class);
	}

	protected function sql(): Database {
		return $this->host->of(Database::class);
	}

	/** The same ledger, later or earlier. */
	protected function at(int $offset): void {
		putenv("SOCLE_CLOCK_OFFSET=$offset");
		$this->host = $this->host();
	}

	/** Events about different people, each in a transaction of its own. */
	protected function fill(int $events): void {
		for ($event = 1; $event <= $events; $event++) {
			$this->ledger()->append(self::LEDGER, static fn (Chain $chain): Entry => $chain->append(
				bin2hex(random_bytes(16)),
				['action' => 'given', 'purpose' => 'newsletter', 'channel' => 'email', 'notice' => $event],
			));
		}
	}

	protected function entry(int $position): Entry {
		return $this->ledger()->at(self::LEDGER, $position) ?? self::fail("no entry $position");
	}

	protected function note(): string {
		return $this->ledger()->head(self::LEDGER)->note();
	}

	protected function verify(string ...$noted): Verdict {
		$notes = array_map(static fn (string $note): NotedHead => NotedHead::parse($note) ?? self::fail($note), $noted);
		return $this->host->of(Verification::class)->verify(self::LEDGER, array_values($notes));
	}

	/** Reason and position, as `changed 5`; '' where it is whole. */
	protected function found(string ...$noted): string {
		$broken = $this->verify(...$noted)->broken;
		return $broken === null ? '' : "{$broken->reason->value} $broken->position";
	}
}
