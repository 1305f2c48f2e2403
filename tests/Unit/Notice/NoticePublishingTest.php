<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Notice;

use OCA\Socle\Consent\ConsentAction;
use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Ledger\Ledger;
use OCA\Socle\Ledger\LedgerName;
use OCA\Socle\Ledger\Recorders;
use OCA\Socle\Notice\NoticeChange;
use OCA\Socle\Notice\NoticeDrafts;
use OCA\Socle\Notice\NoticeIncomplete;
use OCA\Socle\Notice\NoticePublishing;
use OCA\Socle\Notice\Notices;

final class NoticePublishingTest extends NoticeTestCase {
	/** Rule 5. */
	public function testRule5AMaterialChangeMakesGivenConsentsToRenewAndAnEditorialOneDoesNot(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given);
		$this->publishDraft();
		self::assertSame('granted', $this->state($zoe));
		self::assertTrue($this->mayWrite($zoe)->may);
		$this->publishDraft(NoticeChange::Material);
		self::assertSame('to_renew', $this->state($zoe));
		self::assertFalse($this->mayWrite($zoe)->may);
		self::assertFalse($this->mayWrite($zoe, channel: ConsentChannel::Phone)->may);
	}

	/** Rule 1. */
	public function testRule1TheLedgerSaysWhichTextWasPublishedWhenAndByWhomWithoutHerName(): void {
		self::logIn($this->host, 'jeanne');
		$version = $this->publishDraft(NoticeChange::Material);
		$entry = $this->host->of(Ledger::class)->about(LedgerName::Consent, '')[0];
		$notice = $this->host->of(Notices::class)->current();
		self::assertEquals([
			'action' => 'notice_published', 'method' => 'system', 'version' => $version, 'hash' => $notice?->hash, 'change' => 'material',
			'recorder' => $this->host->of(Recorders::class)->reference('jeanne'),
		], $entry->said());
		self::assertStringNotContainsString('jeanne', $entry->body);
		self::assertSame($entry->recordedAt, $notice?->publishedAt);
		self::assertSame('jeanne', $notice->publishedBy);
	}

	public function testTheFirstOneIsEditorialWhateverTheDraftSays(): void {
		$this->sql()->run('DELETE FROM `*PREFIX*socle_notices`');
		self::assertSame(1, $this->publishDraft(NoticeChange::Material));
		self::assertSame(NoticeChange::Editorial, $this->host->of(Notices::class)->current()?->change);
	}

	/** Rule 29. */
	public function testRule29WhatIsRefusedLeavesNothingBehind(): void {
		$drafts = $this->host->of(NoticeDrafts::class);
		$drafts->save(['rights' => ['fr' => 'Vos droits [à compléter]', 'en' => 'Your rights']] + $this->sections(), 'editorial', '');
		$head = $this->host->of(Ledger::class)->head(LedgerName::Consent);
		$before = $this->sql()->rows('SELECT * FROM `*PREFIX*socle_notices` ORDER BY version');
		try {
			$this->host->of(NoticePublishing::class)->publish($before[0]->text('hash'));
			self::fail('published');
		} catch (NoticeIncomplete $incomplete) {
			self::assertSame(['missing' => [['what' => 'blank', 'section' => 'rights', 'language' => 'fr', 'text' => '[à compléter]']]], $incomplete->details());
		}
		self::assertEquals($before, $this->sql()->rows('SELECT * FROM `*PREFIX*socle_notices` ORDER BY version'));
		self::assertEquals($head, $this->host->of(Ledger::class)->head(LedgerName::Consent));
	}
}
