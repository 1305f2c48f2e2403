<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Retention;

use OCA\Socle\Consent\ConsentAction;
use OCA\Socle\Consent\ConsentExpiry;
use OCA\Socle\Consent\Standing;
use OCA\Socle\Database\Database;
use OCA\Socle\Notice\NoticeChange;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Retention\Campaign;
use OCA\Socle\Retention\Due;
use OCA\Socle\Retention\Periods;
use OCA\Socle\Tests\Unit\Consent\ConsentTestCase;
use PHPUnit\Framework\Attributes\TestDox;

final class DueTest extends ConsentTestCase {
	private const YEAR = 366 * self::DAY;

	#[TestDox('rule 6: who agreed two years ago, or to a notice that has changed, is due for renewal')]
	public function testRenewal(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given);
		$this->record($zoe, ConsentAction::Given, channel: 'phone');
		$this->later(23 * 30 * self::DAY);
		self::assertSame([], $this->due('renewal'));
		$this->later(2 * self::YEAR);
		self::assertSame([$zoe], $this->due('renewal'), 'once, whatever she agreed to');
		$this->record($zoe, ConsentAction::Renewed);
		$this->record($zoe, ConsentAction::Renewed, channel: 'phone');
		self::assertSame([], $this->due('renewal'));
		$this->publish(NoticeChange::Material);
		self::assertSame([$zoe], $this->due('renewal'));
	}

	#[TestDox('rule 6: a paper that was signed long ago counts from its signature')]
	public function testOldPaper(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given, ago: 2 * self::YEAR);
		self::assertSame([$zoe], $this->due('renewal'));
	}

	#[TestDox('rule 18: occasional contacts are proposed for erasure two years after they were last heard of')]
	public function testOccasional(): void {
		$zoe = $this->person();
		$member = $this->person(['kind' => 'member']);
		$heard = $this->person();
		$this->later(self::YEAR);
		$this->record($heard, ConsentAction::Refused, 'oral');
		self::assertSame([], $this->due('occasional'));
		$this->later(2 * self::YEAR);
		self::assertSame([$zoe], $this->due('occasional'), "not the member $member");
		$this->host->of(Periods::class)->change(['occasional_months' => 30]);
		self::assertSame([], $this->due('occasional'));
		$this->later(4 * self::YEAR);
		self::assertSame([$zoe, $heard], $this->due('occasional'));
	}

	#[TestDox('rule 28: whoever had her data frozen is not proposed for erasure')]
	public function testFrozen(): void {
		$zoe = $this->person();
		$this->host->of(Standing::class)->restrict($zoe);
		$this->later(3 * self::YEAR);
		self::assertSame([], $this->due('occasional'));
	}

	#[TestDox('rule 12: asked and without an answer after thirty days: proposed for erasure')]
	public function testUnanswered(): void {
		[$zoe, $never, $paul] = [$this->imported(), $this->imported(), $this->imported()];
		$this->record($zoe, ConsentAction::Asked, 'email');
		$this->record($paul, ConsentAction::Asked, 'email');
		$this->later(10 * self::DAY);
		$this->record($paul, ConsentAction::Confirmed);
		$this->pass();
		self::assertSame([], $this->due('unanswered'));
		$this->later(31 * self::DAY);
		$this->pass();
		self::assertSame([$zoe], $this->due('unanswered'), "$never was never asked");
		self::assertSame([], $this->due('unconfirmed'));
	}

	#[TestDox('rule 9: signed up and not confirmed within a week: proposed for erasure, unless she agreed to something else')]
	public function testUnconfirmed(): void {
		[$zoe, $paul] = [$this->person(), $this->person()];
		$member = $this->person(['kind' => 'member', 'basis' => 'member_or_regular_contact']);
		foreach ([$zoe, $paul, $member] as $person) {
			$this->record($person, ConsentAction::Given, 'oral');
		}
		$this->record($paul, ConsentAction::Given, purpose: 'events');
		$this->later(8 * self::DAY);
		$this->pass();
		self::assertSame([$zoe], $this->due('unconfirmed'));
	}

	#[TestDox('rule 19: after the campaign its contacts are proposed for erasure, unless they agreed to go on')]
	public function testCampaign(): void {
		$this->host->of(Database::class)->insert('socle_purposes', [
			'name' => 'beyond_election', 'label_fr' => '', 'label_en' => '', 'text_fr' => '', 'text_en' => '', 'channels' => 'email', 'state' => 'on', 'position' => 9,
		]);
		$this->later(0);
		$this->publish(NoticeChange::Editorial);
		[$zoe, $paul, $member] = [$this->person(), $this->person(), $this->person(['kind' => 'member'])];
		$this->record($zoe, ConsentAction::Given);
		$this->record($paul, ConsentAction::Given, purpose: 'beyond_election');
		$this->host->of(Campaign::class)->change(gmdate('Y-m-d', time() + 30 * self::DAY), [], 'Europe/Paris');
		self::assertSame([], $this->due('campaign'), 'it goes on');
		$this->later(32 * self::DAY);
		$after = $this->person();
		self::assertSame([$zoe], $this->due('campaign'), "neither the member $member, nor $after who came later");
		$this->record($paul, ConsentAction::Withdrawn, 'oral', 'beyond_election');
		self::assertSame([$zoe, $paul], $this->due('campaign'));
	}

	public function testPagesAndCounts(): void {
		$people = array_map(fn (): int => $this->person(), range(1, 5));
		$this->later(3 * self::YEAR);
		$due = $this->host->of(Due::class);
		$first = $due->page('occasional', null, 2);
		$second = $due->page('occasional', $first['next'], 2);
		$third = $due->page('occasional', $second['next'], 2);
		self::assertSame($people, array_column([...$first['people'], ...$second['people'], ...$third['people']], 'id'));
		self::assertNull($third['next']);
		self::assertContains(['kind' => 'occasional', 'count' => 5, 'capped' => false], $due->counts()['counts']);
		$this->expectException(NotFound::class);
		$due->page('everybody', null, 2);
	}

	private function pass(): void {
		$this->host->of(ConsentExpiry::class)->run(microtime(true) + 60);
	}

	/** @return list<int> */
	private function due(string $kind): array {
		return array_column($this->host->of(Due::class)->page($kind, null, 200)['people'], 'id');
	}
}
