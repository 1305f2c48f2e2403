<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Consent;

use OCA\Socle\Consent\ConsentAction;
use OCA\Socle\Consent\ConsentInput;
use OCA\Socle\Consent\ConsentMethod;
use OCA\Socle\Consent\ConsentRefused;
use OCA\Socle\Consent\Consents;
use OCA\Socle\Consent\Standing;
use OCA\Socle\Evidence\EvidenceKind;
use OCA\Socle\Evidence\Evidences;
use OCA\Socle\Notice\NoticeChange;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Rights\Erasure;
use PHPUnit\Framework\Attributes\TestDox;

final class ConsentsTest extends ConsentTestCase {
	#[TestDox('rule 2: one choice per purpose and channel')]
	public function testOneChoiceAtATime(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given);
		self::assertSame(['granted', 'none', 'none'], [$this->state($zoe), $this->state($zoe, 'newsletter', 'phone'), $this->state($zoe, 'events')]);
		self::assertTrue($this->mayWrite($zoe)->may);
		self::assertFalse($this->mayWrite($zoe, 'events')->may);
	}

	#[TestDox('rule 3: nothing ticked gives nothing')]
	public function testNothingTickedIsRefused(): void {
		$this->expectExceptionObject(new Invalid('choices_required', 'choices'));
		$this->host->of(ConsentInput::class)->byKeeper($this->person(), 'refused', 'paper', [], $this->now(), null, null);
	}

	#[TestDox('rule 5: a material change asks everybody again, an editorial one nobody')]
	public function testNoticesChange(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given);
		$this->publish(NoticeChange::Editorial);
		self::assertSame('granted', $this->state($zoe));
		$this->publish(NoticeChange::Material);
		self::assertSame('to_renew', $this->state($zoe));
		self::assertFalse($this->mayWrite($zoe)->may);
		$this->record($zoe, ConsentAction::Renewed);
		self::assertSame('granted', $this->state($zoe));
	}

	#[TestDox('rule 7: withdrawn at once, and the address is on the opposition list for this purpose')]
	public function testWithdrawal(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given);
		$this->record($zoe, ConsentAction::Given, purpose: 'events');
		$this->record($zoe, ConsentAction::Withdrawn, 'oral');
		self::assertSame(['withdrawn', 'granted'], [$this->state($zoe), $this->state($zoe, 'events')]);
		self::assertFalse($this->mayWrite($zoe)->may);
		self::assertTrue($this->mayWrite($zoe, 'events')->may);
	}

	#[TestDox('rule 10: an oral consent alone is not sendable')]
	public function testOralIsWeak(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given, 'oral');
		self::assertSame('pending', $this->state($zoe));
		self::assertFalse($this->mayWrite($zoe)->may);
		$this->record($zoe, ConsentAction::Confirmed);
		self::assertTrue($this->mayWrite($zoe)->may);
	}

	#[TestDox('rule 11: paper without what shows it is refused')]
	public function testPaperNeedsEvidence(): void {
		$this->expectExceptionObject(new Invalid('evidence_required', 'evidence'));
		$this->host->of(ConsentInput::class)->byKeeper($this->person(), 'given', 'paper', [['purpose' => 'newsletter', 'channel' => 'email']], $this->now(), null, null);
	}

	#[TestDox('rule 12: whoever came in a list is not written to, and is asked once in a life')]
	public function testOneRequestEver(): void {
		$zoe = $this->imported();
		self::assertSame('unproven', $this->state($zoe));
		self::assertFalse($this->mayWrite($zoe)->may);
		$this->record($zoe, ConsentAction::Asked, 'email');
		self::assertSame('pending', $this->state($zoe));
		$this->expectExceptionObject(new Conflict('asked_before', 'action'));
		$this->record($zoe, ConsentAction::Asked, 'email', 'events');
	}

	#[TestDox('rule 4: the basis follows the consent: set by the first, gone with the last')]
	public function testBasis(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given, ago: 60);
		self::assertSame('consent', $this->basis($zoe));
		$this->record($zoe, ConsentAction::Withdrawn, 'oral');
		self::assertSame('to_establish', $this->basis($zoe));
	}

	#[TestDox('rule 14: nothing is asked of whom is under 15')]
	public function testUnder15(): void {
		$zoe = $this->person(['over_15' => 'no']);
		$this->expectExceptionObject(new Conflict('under_15', 'choices'));
		$this->record($zoe, ConsentAction::Given);
	}

	#[TestDox('rule 23: only what she does herself counts as contact')]
	public function testLastContact(): void {
		$zoe = $this->imported();
		$this->record($zoe, ConsentAction::Asked, 'email');
		self::assertSame(0, $this->lastContact($zoe));
		$this->record($zoe, ConsentAction::Refused, 'oral', ago: 10);
		self::assertEqualsWithDelta($this->now() - 10, $this->lastContact($zoe), 2);
	}

	#[TestDox('rule 24: a no survives the person: who comes back under the same address starts from it')]
	public function testSuppressionSurvives(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given, ago: 60);
		$this->record($zoe, ConsentAction::Withdrawn, 'oral');
		$this->host->of(Erasure::class)->erase($zoe, 'request', 'known_in_person');
		$again = $this->person(['family_name' => 'Martin-Le Goff', 'emails' => ['ZOE@example.org']]);
		try {
			$this->record($again, ConsentAction::Given, ago: 3600);
			self::fail('a paper from before the no');
		} catch (ConsentRefused $refused) {
			self::assertSame('older_than_refusal', $refused->reason);
		}
		$this->later(self::DAY);
		$this->record($again, ConsentAction::Given);
		self::assertSame('pending', $this->state($again));
		self::assertFalse($this->mayWrite($again)->may);
		$this->record($again, ConsentAction::Confirmed);
		self::assertTrue($this->mayWrite($again)->may, 'her own act, confirmed, lifts it');
	}

	#[TestDox('rule 25: an objection blocks whatever was agreed to, until she lifts it herself')]
	public function testObjection(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given);
		$this->host->of(Standing::class)->object($zoe, ConsentMethod::Oral, $this->now());
		self::assertSame([false, 'objected'], [$this->mayWrite($zoe)->may, $this->mayWrite($zoe)->why]);
		$household = $this->person(['family_name' => 'Autre']);
		$this->later(self::DAY);
		$this->record($household, ConsentAction::Given, purpose: 'events', channel: 'phone');
		self::assertSame('pending', $this->state($household, 'events', 'phone'), 'the telephone said no');
		$evidence = $this->host->of(Evidences::class)->note($zoe, EvidenceKind::Mail, 'mail of today');
		$this->host->of(Standing::class)->liftObjection($zoe, ConsentMethod::Email, $this->now(), $evidence);
		self::assertTrue($this->mayWrite($zoe)->may);
	}

	#[TestDox('rule 28: a card that is frozen is not written to, and takes no consent')]
	public function testRestricted(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given);
		$this->host->of(Standing::class)->restrict($zoe);
		self::assertSame('restricted', $this->mayWrite($zoe)->why);
		$this->record($zoe, ConsentAction::Withdrawn, 'oral');
		self::assertSame('withdrawn', $this->state($zoe), 'a no is always taken');
		$this->expectExceptionObject(new Conflict('restricted', 'choices'));
		$this->record($zoe, ConsentAction::Given, purpose: 'events');
	}

	public function testAllIsRecordedOrNothing(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given, purpose: 'events', ago: 60);
		$choices = [['purpose' => 'newsletter', 'channel' => 'email'], ['purpose' => 'events', 'channel' => 'email']];
		$what = $this->host->of(ConsentInput::class)->byKeeper($zoe, 'refused', 'oral', $choices, $this->now(), null, null);
		try {
			$this->host->of(Consents::class)->record($zoe, $what);
			self::fail('what was given is withdrawn, not refused');
		} catch (ConsentRefused $refused) {
			self::assertSame(['consent_state', 'events', 'granted'], [$refused->reason, $refused->details()['purpose'] ?? '', $refused->details()['state'] ?? '']);
		}
		self::assertSame('none', $this->state($zoe));
	}

	private function basis(int $contact): string {
		return $this->sql()->row('SELECT basis FROM `*PREFIX*socle_contacts` WHERE id = ?', [$contact])?->text('basis') ?? '';
	}

	private function lastContact(int $contact): int {
		return $this->sql()->row('SELECT last_contact_at FROM `*PREFIX*socle_contacts` WHERE id = ?', [$contact])?->int('last_contact_at') ?? -1;
	}
}
