<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Ledger;

use OCA\Socle\Ledger\CanonicalJson;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Ledger\Entry;
use OCA\Socle\Ledger\NotedHead;
use PHPUnit\Framework\Attributes\DataProvider;

/** Whoever has the database in her hands is found out, and where. */
final class VerificationTest extends LedgerTestCase {
	private const EVENTS = 9;

	protected function setUp(): void {
		parent::setUp();
		$this->fill(self::EVENTS);
	}

	public function testWhatNobodyTouchedIsWhole(): void {
		self::assertSame('', $this->found($this->note()));
		self::assertSame(self::EVENTS, $this->verify()->entries);
	}

	public function testAnEmptyLedgerIsWhole(): void {
		$this->sql()->run('DELETE FROM `*PREFIX*socle_ledger`');
		$this->sql()->run('DELETE FROM `*PREFIX*socle_ledger_heads`');
		self::assertSame('', $this->found('consent:0:' . Entry::NO_HASH));
		self::assertSame('noted_head_differs 0', $this->found('consent:0:' . str_repeat('1', 64)));
	}

	/** @return iterable<string, array{string, int|string}> */
	public static function fields(): iterable {
		yield 'whom it is about' => ['subject', '0123456789abcdef0123456789abcdef'];
		yield 'nobody' => ['subject', ''];
		yield 'when' => ['recorded_at', 1_700_000_000];
		yield 'what' => ['body', '{"action":"withdrawn","channel":"email","notice":5,"purpose":"newsletter"}'];
		yield 'white space' => ['body', '{"action": "given","channel":"email","notice":5,"purpose":"newsletter"}'];
		yield 'a line break at the end' => ['body', "{\"action\":\"given\",\"channel\":\"email\",\"notice\":5,\"purpose\":\"newsletter\"}\n"];
		yield 'its hash' => ['hash', str_repeat('a', 64)];
		yield 'the hash before' => ['prev_hash', str_repeat('a', 64)];
	}

	#[DataProvider('fields')]
	public function testAFieldThatWasChanged(string $field, int|string $value): void {
		$this->sql()->run("UPDATE `*PREFIX*socle_ledger` SET `$field` = ? WHERE `position` = 5", [$value]);
		self::assertSame('changed 5', $this->found());
	}

	public function testAHashInCapitalsIsAnotherHash(): void {
		$this->sql()->run('UPDATE `*PREFIX*socle_ledger` SET hash = UPPER(hash) WHERE `position` = 5');
		self::assertSame('changed 5', $this->found());
	}

	public function testAChangeAtTheBeginningAndAtTheEnd(): void {
		$this->sql()->run('UPDATE `*PREFIX*socle_ledger` SET recorded_at = recorded_at + 1 WHERE `position` = 9');
		self::assertSame('changed 9', $this->found());
		$this->sql()->run('UPDATE `*PREFIX*socle_ledger` SET recorded_at = recorded_at + 1 WHERE `position` = 1');
		self::assertSame('changed 1', $this->found());
	}

	public function testAnEntryThatWasReplacedWithItsHash(): void {
		$entry = $this->entry(5);
		$this->put(5, $entry->subject, '{"action":"refused"}', $entry->previous, delete: true);
		self::assertSame('fork 6', $this->found());
	}

	public function testAnEntryThatWasTakenAway(): void {
		$this->delete(5, 5);
		self::assertSame('missing 5', $this->found());
	}

	public function testTheFirstEntryTakenAway(): void {
		$this->delete(1, 1);
		self::assertSame('missing 1', $this->found());
	}

	public function testTakenAwayAndTheGapClosed(): void {
		$this->delete(5, 5);
		$this->shift(6, -1);
		$this->sql()->run('UPDATE `*PREFIX*socle_ledger_heads` SET `position` = 8');
		self::assertSame('missing 5', $this->found());
	}

	public function testSeveralTakenAwayAndTheGapClosed(): void {
		$this->delete(3, 5);
		$this->shift(6, -3);
		self::assertSame('missing 3', $this->found());
	}

	public function testAnEntryThatWasPutIn(): void {
		$before = $this->entry(4)->hash;
		$this->shift(5, 1);
		$this->put(5, '', '{"action":"given"}', $before);
		self::assertSame('inserted 5', $this->found());
	}

	public function testAnEntryThatWasPutInWithoutItsHash(): void {
		$this->shift(5, 1);
		$this->sql()->insert('socle_ledger', [
			'ledger' => 'consent', 'position' => 5, 'subject' => '', 'recorded_at' => 1, 'body' => '{}', 'prev_hash' => '', 'hash' => str_repeat('b', 64),
		]);
		self::assertSame('inserted 5', $this->found());
	}

	public function testACopyThatWasPutIn(): void {
		$this->shift(5, 1);
		$this->sql()->run('INSERT INTO `*PREFIX*socle_ledger` SELECT ledger, 5, subject, recorded_at, body, prev_hash, hash FROM `*PREFIX*socle_ledger` WHERE `position` = 3');
		self::assertSame('inserted 5', $this->found());
	}

	public function testACopyInPlaceOfAnother(): void {
		$this->delete(5, 5);
		$this->sql()->run('INSERT INTO `*PREFIX*socle_ledger` SELECT ledger, 5, subject, recorded_at, body, prev_hash, hash FROM `*PREFIX*socle_ledger` WHERE `position` = 3');
		self::assertSame('changed 5', $this->found());
	}

	public function testAnEntryBeforeTheFirst(): void {
		$this->put(0, '', '{"action":"given"}', Entry::NO_HASH);
		self::assertSame('inserted 0', $this->found());
	}

	public function testAnEntryAfterTheLast(): void {
		$this->put(10, '', '{"action":"given"}', $this->entry(9)->hash);
		self::assertSame('head_behind 10', $this->found());
	}

	/** @return iterable<string, array{int, int}> */
	public static function pairs(): iterable {
		yield 'neighbours' => [5, 6];
		yield 'far from each other' => [2, 7];
		yield 'the last' => [8, 9];
		yield 'the first and the last' => [1, 9];
	}

	#[DataProvider('pairs')]
	public function testTwoThatWereSwapped(int $one, int $other): void {
		foreach ([[$one, 100], [$other, $one], [100, $other]] as [$from, $to]) {
			$this->sql()->run('UPDATE `*PREFIX*socle_ledger` SET `position` = ? WHERE `position` = ?', [$to, $from]);
		}
		self::assertSame("order $one", $this->found());
	}

	public function testATailThatWasCutOff(): void {
		$noted = $this->note();
		$this->delete(7, 9);
		self::assertSame('missing 7', $this->found(), 'the stored head tells');
		$last = $this->entry(6);
		$this->sql()->run('UPDATE `*PREFIX*socle_ledger_heads` SET `position` = 6, recorded_at = ?, hash = ?', [$last->recordedAt, $last->hash]);
		self::assertSame('', $this->found());
		self::assertSame('noted_head_missing 7', $this->found($noted));
		$this->fill(3);
		self::assertSame('noted_head_differs 9', $this->found($noted), 'others in their place');
	}

	public function testALedgerThatWasWrittenAnew(): void {
		$early = $this->noteAt(4);
		$late = $this->noteAt(8);
		$this->rewriteFrom(6);
		self::assertSame('', $this->found($early), 'nothing in it tells');
		self::assertSame('noted_head_differs 8', $this->found($early, $late));
		$this->rewriteFrom(1);
		self::assertSame('', $this->found());
		self::assertSame('noted_head_differs 4', $this->found($late, $early), 'the first that differs');
	}

	public function testAStoredHeadThatWasChanged(): void {
		$this->sql()->run('UPDATE `*PREFIX*socle_ledger_heads` SET hash = ?', [str_repeat('c', 64)]);
		self::assertSame('head_differs 9', $this->found());
		$this->sql()->run('UPDATE `*PREFIX*socle_ledger_heads` SET hash = ?, recorded_at = recorded_at + 1', [$this->entry(9)->hash]);
		self::assertSame('head_differs 9', $this->found());
		$this->sql()->run('UPDATE `*PREFIX*socle_ledger_heads` SET `position` = 7, hash = ?', [$this->entry(7)->hash]);
		self::assertSame('head_behind 8', $this->found());
		$this->sql()->run('UPDATE `*PREFIX*socle_ledger_heads` SET `position` = 12');
		self::assertSame('missing 10', $this->found());
		$this->sql()->run('DELETE FROM `*PREFIX*socle_ledger_heads`');
		self::assertSame('head_behind 1', $this->found());
	}

	/** @return iterable<string, array{string, string}> */
	public static function strange(): iterable {
		yield 'white space' => ['', '{"action": "given"}'];
		yield 'order of names' => ['', '{"channel":"email","action":"given"}'];
		yield 'a name twice' => ['', '{"action":"given","action":"given"}'];
		yield 'an escape that is not needed' => ['', '{"action":"\u0067iven"}'];
		yield 'a fraction' => ['', '{"action":1.5}'];
		yield 'a fraction inside' => ['', '{"action":[1.5]}'];
		yield 'a list' => ['', '["given"]'];
		yield 'no JSON' => ['', 'given'];
		yield 'a list that comes to be an object' => ['', '[]'];
		yield 'another subject than a reference' => ['Zoé Martin', '{"action":"given"}'];
	}

	#[DataProvider('strange')]
	public function testHashedAsItIsButNotOurWriting(string $subject, string $body): void {
		$last = $this->entry(9);
		$hash = $this->put(10, $subject, $body, $last->hash, $last->recordedAt);
		$this->sql()->run('UPDATE `*PREFIX*socle_ledger_heads` SET `position` = 10, hash = ?', [$hash]);
		self::assertSame('not_canonical 10', $this->found());
	}

	public function testAnotherLedgerThatNobodyWrites(): void {
		self::assertSame([], $this->ledger()->strangers());
		$this->sql()->run('INSERT INTO `*PREFIX*socle_ledger_heads` (ledger, `position`, recorded_at, hash) VALUES (?, 1, 1, ?)', ['votes', Entry::NO_HASH]);
		self::assertSame(['votes'], $this->ledger()->strangers());
	}

	public function testANotedHeadMayComeFromPaper(): void {
		$hash = $this->entry(9)->hash;
		$printed = 'CONSENT:9:' . strtoupper(implode(' ', str_split($hash, 4)));
		self::assertSame($hash, NotedHead::parse($printed)?->hash);
		self::assertSame(9, NotedHead::parse($printed)->position);
		foreach (['', 'consent', "consent:9:{$hash}0", 'consent:9:' . substr($hash, 1), "votes:9:$hash", "consent:-9:$hash", "consent:9999999999999999:$hash"] as $wrong) {
			self::assertNull(NotedHead::parse($wrong), $wrong);
		}
	}

	public function testMoreThanAPageIsVerifiedToItsEnd(): void {
		$this->ledger()->append(self::LEDGER, static function (Chain $chain): void {
			for ($event = 0; $event < 2500; $event++) {
				$chain->append('', ['action' => 'given', 'number' => $event]);
			}
		});
		self::assertSame(2509, $this->verify()->entries);
		$this->sql()->run('UPDATE `*PREFIX*socle_ledger` SET recorded_at = 1 WHERE `position` = 2400');
		self::assertSame('changed 2400', $this->found());
	}

	private function noteAt(int $position): string {
		return "consent:$position:" . $this->entry($position)->hash;
	}

	private function delete(int $from, int $to): void {
		$this->sql()->run('DELETE FROM `*PREFIX*socle_ledger` WHERE `position` BETWEEN ? AND ?', [$from, $to]);
	}

	private function shift(int $from, int $by): void {
		$this->sql()->run('UPDATE `*PREFIX*socle_ledger` SET `position` = `position` + 1000 WHERE `position` >= ?', [$from]);
		$this->sql()->run('UPDATE `*PREFIX*socle_ledger` SET `position` = `position` - 1000 + ? WHERE `position` >= 1000', [$by]);
	}

	/** As whoever knows how hashes are made. */
	private function put(int $position, string $subject, string $body, string $previous, int $at = 1_700_000_000, bool $delete = false): string {
		if ($delete) {
			$this->delete($position, $position);
		}
		$hash = Entry::hashOf('consent', $position, $subject, $at, $body, $previous);
		$this->sql()->insert('socle_ledger', [
			'ledger' => 'consent', 'position' => $position, 'subject' => $subject, 'recorded_at' => $at, 'body' => $body, 'prev_hash' => $previous, 'hash' => $hash,
		]);
		return $hash;
	}

	private function rewriteFrom(int $first): void {
		$hash = $first === 1 ? Entry::NO_HASH : $this->entry($first - 1)->hash;
		for ($position = $first; $position <= self::EVENTS; $position++) {
			$entry = $this->entry($position);
			$hash = $this->put($position, $entry->subject, CanonicalJson::encode(['action' => 'refused', 'number' => $position]), $hash, $entry->recordedAt, delete: true);
		}
		$this->sql()->run('UPDATE `*PREFIX*socle_ledger_heads` SET hash = ?', [$hash]);
	}
}
