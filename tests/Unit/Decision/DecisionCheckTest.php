<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Decision;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleMapper;
use OCA\Socle\Database\Database;
use OCA\Socle\Decision\Decision;
use OCA\Socle\Decision\DecisionBook;
use OCA\Socle\Decision\DecisionCheck;
use OCA\Socle\Decision\DecisionFreezing;
use OCA\Socle\Decision\DecisionMapper;
use OCA\Socle\Decision\DecisionParts;
use OCA\Socle\Decision\DecisionRedaction;
use OCA\Socle\Decision\LinkKind;
use OCA\Socle\Decision\Publication;
use OCA\Socle\Decision\SummaryPublishing;
use OCA\Socle\Host\Container;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Ledger\LedgerName;
use OCA\Socle\Ledger\Verification;
use OCA\Socle\Tests\Host\HostTestCase;
use PHPUnit\Framework\Attributes\DataProvider;

/** Whoever has the database in her hands and changes what was decided is found out, and which decision it is. */
final class DecisionCheckTest extends HostTestCase {
	private Container $host;
	private Circle $circle;

	protected function setUp(): void {
		parent::setUp();
		$this->host = $this->host();
		$circles = $this->host->of(CircleMapper::class);
		$this->circle = $circles->find($circles->add('Marché', '', '', null, true, '')) ?? self::fail();
	}

	public function testWhatNobodyTouchedIsWhole(): void {
		$first = $this->adopt('Ouvrir le samedi');
		$this->publish($first);
		$this->adopt('Ouvrir aussi le dimanche', [$first->id => LinkKind::Amends]);
		self::assertSame([], $this->found());
	}

	/** @return iterable<string, array{string, string}> SQL, and what is said */
	public static function tamperings(): iterable {
		$decision = 'UPDATE `*PREFIX*socle_decisions` SET %s WHERE number = \'MARCH-2026-001\'';
		$text = 'UPDATE `*PREFIX*socle_decision_texts` SET %s WHERE decision_id = 1';
		yield 'its text' => [sprintf($text, "text = 'Fermer'"), 'changed'];
		yield 'its reasons' => [sprintf($text, "context = 'Sans raison'"), 'changed'];
		yield 'its title' => [sprintf($decision, "title = 'Fermer'"), 'changed'];
		yield 'its circle' => [sprintf($decision, 'circle_id = 9'), 'changed'];
		yield 'its day' => [sprintf($decision, "decided_on = '2026-01-01'"), 'changed'];
		yield 'how it was decided' => [sprintf($decision, "method = 'coordinator'"), 'changed'];
		yield 'figures of a vote that was none' => [sprintf($decision, 'votes_for = 9, votes_against = 0, votes_abstained = 0'), 'changed'];
		yield 'its hash' => [sprintf($decision, "content_hash = 'a'"), 'changed'];
		yield 'who was there' => ["UPDATE `*PREFIX*socle_decision_people` SET name = 'Intruse' WHERE decision_id = 1", 'changed'];
		yield 'somebody was taken out' => ['DELETE FROM `*PREFIX*socle_decision_people` WHERE decision_id = 1', 'changed'];
		yield 'a name that was redacted by hand' => ["UPDATE `*PREFIX*socle_decision_people` SET name = '', salt = '', redacted_at = 5 WHERE decision_id = 1", 'redacted_by_hand'];
		yield 'a tag' => ["INSERT INTO `*PREFIX*socle_decision_tags` (decision_id, tag, label) VALUES (1, 'x', 'x')", 'changed'];
		yield 'in force for longer' => [sprintf($decision, "last_day = '9999-12-31', ending = ''"), 'last_day_changed'];
		yield 'its summary' => [sprintf($text, "summary = 'Rien'"), 'summary_changed'];
		yield 'a summary that is out is not out' => [sprintf($decision, "publication = 'due'"), 'summary_changed'];
		yield 'all of it' => ['DELETE FROM `*PREFIX*socle_decisions` WHERE id = 1', 'gone'];
		yield 'a draft again' => [sprintf($decision, "state = 'draft'"), 'gone'];
	}

	#[DataProvider('tamperings')]
	public function testWhatWasChanged(string $sql, string $reason): void {
		$first = $this->adopt('Ouvrir le samedi');
		$this->publish($first);
		$this->adopt('Fermer le samedi', [$first->id => LinkKind::Supersedes]);
		$this->host->of(Database::class)->run($sql);
		self::assertContains("MARCH-2026-001 $reason", $this->found());
	}

	public function testOneThatWasPutInBeside(): void {
		$this->adopt('Ouvrir le samedi');
		$mapper = $this->host->of(DecisionMapper::class);
		$id = $mapper->create($this->circle->id, '', null);
		$this->host->of(Database::class)->run("UPDATE `*PREFIX*socle_decisions` SET state = 'adopted', number = 'MARCH-2026-002' WHERE id = ?", [$id]);
		self::assertSame(['MARCH-2026-002 not_in_ledger'], $this->found());
	}

	/** Rule 28: the name is found nowhere, and both the ledger and the decision still verify. */
	public function testSomebodyWhoIsErasedLeavesNoName(): void {
		$decision = $this->adopt('Ouvrir le samedi');
		$this->host->of(Database::class)->run("UPDATE `*PREFIX*socle_decision_people` SET redacted_at = 0 WHERE decision_id = ?", [$decision->id]);
		$this->host->of(DecisionRedaction::class)->ofAccount('rose');
		self::assertSame([], $this->found());
		self::assertNull($this->host->of(Verification::class)->verify(LedgerName::Decision)->broken);
		$row = $this->host->of(Database::class)->row('SELECT * FROM `*PREFIX*socle_decision_people` WHERE decision_id = ?', [$decision->id]);
		self::assertSame(['', '', ''], [$row?->text('user'), $row?->text('name'), $row?->text('salt')]);
	}

	/** @param array<int, LinkKind> $links */
	private function adopt(string $title, array $links = []): Decision {
		$mapper = $this->host->of(DecisionMapper::class);
		$id = $mapper->create($this->circle->id, '', null);
		$mapper->change($id, 1, ['title' => $title, 'method' => 'consent', 'decided_on' => $links === [] ? '2026-03-01' : '2026-06-01']);
		$mapper->changeTexts($id, ['text' => "$title.", 'context' => 'Beaucoup le demandent.']);
		$this->host->of(DecisionParts::class)->setPeople($id, [['user' => 'rose', 'name' => 'Rose Valland']]);
		$this->host->of(DecisionParts::class)->setLinks($id, $links);
		$this->host->of(DecisionBook::class)->open(function (Chain $chain) use ($mapper, $id): void {
			$this->host->of(DecisionFreezing::class)->freeze($chain, $mapper->find($id) ?? self::fail(), $this->circle, '', '2026-12-31');
		});
		return $mapper->find($id) ?? self::fail();
	}

	private function publish(Decision $decision): void {
		$mapper = $this->host->of(DecisionMapper::class);
		$mapper->changeTexts($decision->id, ['summary' => 'Le marché ouvre.']);
		$mapper->follow($decision->id, ['publication' => Publication::Approved->value]);
		$this->host->of(DecisionBook::class)->open(fn (Chain $chain) => $this->host->of(SummaryPublishing::class)->publish($chain, $decision));
	}

	/** @return list<string> */
	private function found(): array {
		$found = [];
		foreach ($this->host->of(DecisionCheck::class)->problems() as $problem) {
			$found[] = "{$problem['number']} {$problem['reason']}";
		}
		return $found;
	}
}
