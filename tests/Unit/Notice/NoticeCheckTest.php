<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Notice;

use OCA\Socle\Command\FurtherChecks;
use OCA\Socle\Notice\NoticeCheck;
use OCA\Socle\Notice\Notices;
use PHPUnit\Framework\Attributes\TestWith;

final class NoticeCheckTest extends NoticeTestCase {
	public function testNoticesThatAreAsTheyWerePublishedAreFine(): void {
		$this->publishDraft();
		self::assertSame([], $this->tampered());
	}

	/** @param string $set what somebody did in the database */
	#[TestWith(["sections = REPLACE(sections, 'Jeanne Martin', 'Personne')"], 'another text')]
	#[TestWith(["purposes = REPLACE(purposes, 'email', 'sms')"], 'another channel')]
	#[TestWith(["`change` = 'material'"], 'another kind of change')]
	#[TestWith(['version = 7'], 'another number')]
	#[TestWith(["sections = 'no JSON'"], 'what cannot be read')]
	#[TestWith(["sections = '{\"rights\": 0.5}'"], 'what has no canonical form')]
	#[TestWith(["hash = '" . 'f00' . "'"], 'another hash')]
	public function testOneThatWasChangedByHandIsFound(string $set): void {
		$version = $this->publishDraft();
		$this->sql()->run("UPDATE `*PREFIX*socle_notices` SET $set WHERE version = ?", [$version]);
		self::assertContains($version, $this->tampered());
	}

	public function testOneWhoseHashWasMadeToFitIsFoundByTheLedger(): void {
		$version = $this->publishDraft();
		$this->sql()->run("UPDATE `*PREFIX*socle_notices` SET sections = REPLACE(sections, 'Texte', 'Rien') WHERE version = ?", [$version]);
		$hash = $this->host->of(Notices::class)->version($version)?->computedHash() ?? '';
		$this->sql()->run('UPDATE `*PREFIX*socle_notices` SET hash = ? WHERE version = ?', [$hash, $version]);
		self::assertTrue($this->host->of(Notices::class)->version($version)?->isIntact());
		self::assertSame([$version], $this->tampered());
	}

	public function testTheCommandThatVerifiesTheLedgerNamesIt(): void {
		$version = $this->publishDraft();
		$this->sql()->run("UPDATE `*PREFIX*socle_notices` SET sections = '{}' WHERE version = ?", [$version]);
		self::assertSame([['what' => "version $version", 'reason' => 'changed']], $this->host->of(FurtherChecks::class)->all()['notices'] ?? null);
	}

	public function testOneThatWasRemovedOrPutInIsFound(): void {
		$version = $this->publishDraft();
		$this->sql()->run('DELETE FROM `*PREFIX*socle_notices` WHERE version = ?', [$version]);
		self::assertSame([$version], $this->tampered());
		$this->publishDraftByHand();
		self::assertSame([$version, 9], $this->tampered());
	}

	private function publishDraftByHand(): void {
		$this->sql()->insert('socle_notices', [
			'version' => 9, 'change' => 'editorial', 'sections' => '{}', 'purposes' => '[]', 'hash' => str_repeat('0', 64),
			'changed_at' => 0, 'changed_by' => '', 'published_at' => 1, 'published_by' => '',
		]);
	}

	/** @return list<int> */
	private function tampered(): array {
		return $this->host->of(NoticeCheck::class)->tampered();
	}
}
