<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Ledger;

use InvalidArgumentException;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Host\AppFramework\Registration;
use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Ledger\Entry;
use OCA\Socle\Ledger\Ledger;
use OCA\Socle\Ledger\Recorders;
use OCA\Socle\Ledger\Subjects;
use OCP\DB\Exception;
use RuntimeException;

final class LedgerTest extends LedgerTestCase {
	public function testTheClockIsSetBack(): void {
		$this->fill(2);
		$this->at(-86400);
		$this->fill(1);
		$this->at(-43200);
		$this->fill(1);
		$this->at(3600);
		$this->fill(1);
		$flags = array_map(fn (int $position): bool => ($this->entry($position)->said()['clock_back'] ?? false) === true, [1, 2, 3, 4, 5]);
		self::assertSame([false, false, true, true, false], $flags, 'earlier than an entry before it');
		self::assertLessThan($this->entry(2)->recordedAt, $this->entry(4)->recordedAt);
		self::assertSame($this->entry(5)->recordedAt, $this->ledger()->head(self::LEDGER)->recordedAt);
		self::assertSame([1, 2, 3, 4, 5], array_map(static fn (Entry $entry): int => $entry->position, [...$this->ledger()->each(self::LEDGER)]));
		self::assertSame('', $this->found());
	}

	public function testTheHeadKeepsTheLatestTime(): void {
		$this->fill(1);
		$this->at(-86400);
		$this->fill(1);
		self::assertSame($this->entry(1)->recordedAt, $this->ledger()->head(self::LEDGER)->recordedAt);
		self::assertSame('', $this->found());
	}

	public function testWhatFailsLeavesNothing(): void {
		$this->fill(1);
		$noted = $this->note();
		try {
			$this->ledger()->append(self::LEDGER, function (Chain $chain): never {
				$chain->append('', ['action' => 'given']);
				$this->ledger()->write($chain);
				throw new RuntimeException('no');
			});
		} catch (RuntimeException $failure) {
			self::assertSame('no', $failure->getMessage());
		}
		self::assertSame($noted, $this->note());
		self::assertSame('', $this->found($noted));
	}

	public function testAPartThatFailsLeavesNothingAndTheOthersStay(): void {
		$subject = bin2hex(random_bytes(16));
		$this->ledger()->append(self::LEDGER, function (Chain $chain) use ($subject): void {
			$chain->append($subject, ['action' => 'asked']);
			foreach ([1, 2, 3] as $sheet) {
				try {
					$this->ledger()->append(self::LEDGER, function (Chain $chain) use ($subject, $sheet): void {
						$chain->append($subject, ['action' => 'given', 'notice' => $sheet]);
						$this->host->of(Subjects::class)->of($sheet);
						if ($sheet === 2) {
							throw new RuntimeException('unreadable');
						}
					});
				} catch (RuntimeException) {
				}
			}
			$chain->append($subject, ['action' => 'withdrawn']);
		});
		$said = array_map(static fn (Entry $entry): mixed => $entry->said()['notice'] ?? $entry->said()['action'], [...$this->ledger()->each(self::LEDGER)]);
		self::assertSame(['asked', 1, 3, 'withdrawn'], $said);
		self::assertSame([1, 3], array_keys($this->host->of(Subjects::class)->findAll([1, 2, 3])));
		self::assertSame('', $this->found());
	}

	public function testInsideAnotherTransactionItIsPartOfIt(): void {
		$this->fill(1);
		try {
			$this->sql()->atomically(function (): void {
				$this->fill(2);
				self::assertSame('', $this->found());
				throw new RuntimeException('no');
			});
		} catch (RuntimeException) {
		}
		self::assertSame(1, $this->verify()->entries);
		$this->sql()->atomically(function (): void {
			$this->fill(1);
			try {
				$this->ledger()->append(self::LEDGER, static function (Chain $chain): never {
					$chain->append('', ['action' => 'given']);
					throw new RuntimeException('no');
				});
			} catch (RuntimeException) {
			}
			$this->fill(1);
		});
		self::assertSame(3, $this->verify()->entries);
		self::assertSame('', $this->found());
	}

	public function testATransactionThatReadsFirstAndWasOvertakenWaitsForItsTurnTheNextTime(): void {
		$this->fill(1);
		$other = $this->host();
		$other->of(Connection::class)->dbal->executeStatement('PRAGMA busy_timeout = 10');
		$overtaken = [];
		$this->sql()->atomically(function () use ($other, &$overtaken): void {
			$this->sql()->row('SELECT * FROM `*PREFIX*socle_ledger`');
			try {
				$other->of(Connection::class)->executeStatement('DELETE FROM `*PREFIX*socle_tasks`');
				$overtaken[] = true;
			} catch (Exception $exception) {
				self::assertSame(Exception::REASON_LOCK_WAIT_TIMEOUT, $exception->getReason());
				$overtaken[] = false;
			}
			$this->fill(1);
		});
		self::assertSame([true, false], $overtaken);
		self::assertSame(2, $other->of(Ledger::class)->head(self::LEDGER)->position);
		self::assertSame('', $this->found());
	}

	public function testNothingIsAppendedThatCouldBeReadInTwoWays(): void {
		$refused = 0;
		foreach ([['Zoé', ['action' => 'given']], ['', []], ['', ['action' => 1.5]], ['', ['action' => "\xE9"]], ["\n", ['action' => 'given']]] as [$subject, $body]) {
			try {
				$this->ledger()->append(self::LEDGER, static fn (Chain $chain): Entry => $chain->append($subject, $body));
			} catch (InvalidArgumentException) {
				$refused++;
			}
		}
		self::assertSame(5, $refused);
		self::assertSame(0, $this->verify()->entries);
	}

	public function testErasingSomeoneLeavesTheChainAndNoWayToKnowWhom(): void {
		$subject = $this->host->of(Subjects::class)->of(7);
		$this->ledger()->append(self::LEDGER, static fn (Chain $chain): Entry => $chain->append($subject->reference, ['action' => 'given', 'evidence' => $subject->commitment('zoe@example.org')]));
		$noted = $this->note();
		$this->host->of(Subjects::class)->forget([7]);
		self::assertSame('', $this->found($noted));
		self::assertNull($this->host->of(Subjects::class)->find(7));
		self::assertNotSame($subject->reference, $this->host->of(Subjects::class)->of(7)->reference, 'who comes back is somebody else');
	}

	public function testADeletedAccountLeavesItsEventsWithoutItsName(): void {
		$recorders = $this->host->of(Recorders::class);
		$zoe = self::logIn($this->host, 'zoe', 'keepers');
		$reference = $recorders->reference('zoe');
		self::assertSame($reference, $recorders->reference('zoe'));
		self::assertSame('', $recorders->reference(''));
		$this->ledger()->append(self::LEDGER, static fn (Chain $chain): Entry => $chain->append('', ['action' => 'given', 'recorder' => $reference]));
		$noted = $this->note();
		self::assertSame([$reference => 'zoe'], $recorders->users([$reference]));

		(new Application())->register($this->host->of(Registration::class));
		$zoe->delete();

		self::assertSame([], $recorders->users([$reference]));
		self::assertSame('', $this->found($noted));
		self::assertNotSame($reference, $recorders->reference('zoe'), 'an account of the same name is another one');
	}
}
