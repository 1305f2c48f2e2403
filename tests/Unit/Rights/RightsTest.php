<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Rights;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Consent\ConsentAction;
use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Consent\ConsentMethod;
use OCA\Socle\Consent\Standing;
use OCA\Socle\Database\Row;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactService;
use OCA\Socle\Register\ContactWrites;
use OCA\Socle\Rights\Erasure;
use OCA\Socle\Rights\PersonalData;
use OCA\Socle\Rights\ProofOpening;
use OCA\Socle\Rights\RequestList;
use OCA\Socle\Rights\Requests;
use OCA\Socle\Tests\Unit\Consent\ConsentTestCase;
use OCP\DB\Exception;
use OCP\IAppConfig;
use PHPUnit\Framework\Attributes\TestDox;

final class RightsTest extends ConsentTestCase {
	#[TestDox('rule 26: a request is overdue once its month is over, and not a day before')]
	public function testOverdue(): void {
		$id = $this->host->of(Requests::class)->receive($this->person(), 'access', 0, '')->id;
		$this->later(27 * self::DAY);
		self::assertFalse($this->host->of(RequestList::class)->one($id)['overdue']);
		$this->later(33 * self::DAY);
		self::assertTrue($this->host->of(RequestList::class)->one($id)['overdue']);
		self::assertSame(1, $this->host->of(RequestList::class)->count()['overdue']);
		$this->host->of(Requests::class)->close($id, 'done', 'copie remise', 'known_in_person');
		self::assertSame(['open' => 0, 'overdue' => 0, 'due_at' => null], $this->host->of(RequestList::class)->count());
	}

	#[TestDox('rule 8: the sealed proof opens for five years, or for as many as the settings say, and then no more')]
	public function testProofExpires(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given, ago: 60);
		$this->erase($zoe);
		self::assertCount(1, $this->proofs());
		$this->later(5 * 365 * self::DAY);
		self::assertCount(1, $this->proofs());
		$this->later((5 * 365 + 2) * self::DAY);
		self::assertSame([], $this->proofs());
	}

	#[TestDox('rule 8: neither the secret without the address nor the address without the secret opens it')]
	public function testProofNeedsBoth(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given, ago: 60);
		$this->erase($zoe);
		$rows = $this->sql()->rows('SELECT * FROM `*PREFIX*socle_sealed_proofs`');
		self::assertCount(2, $rows, 'her mail and her telephone');
		$text = implode(' ', array_map(static fn (Row $row): string => $row->text('sealed') . $row->text('fingerprint'), $rows));
		self::assertStringNotContainsString('zoe', $text);
		self::assertStringNotContainsString('newsletter', $text);
		$suppressed = array_map(static fn (Row $row): string => $row->text('fingerprint'), $this->sql()->rows('SELECT fingerprint FROM `*PREFIX*socle_suppressions`'));
		self::assertNotEmpty($suppressed);
		self::assertSame([], array_intersect($suppressed, array_map(static fn (Row $row): string => $row->text('fingerprint'), $rows)));

		$config = $this->host->of(IAppConfig::class);
		$config->setValueString('socle', 'suppression_secret', '', lazy: true, sensitive: true);
		$this->host = $this->host();
		$this->expectException(Conflict::class);
		$this->proofs();
	}

	#[TestDox('rule 28: whoever cannot be put on the suppression list is not erased')]
	public function testNothingGoesWithoutTheSecret(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given, ago: 60);
		$this->record($zoe, ConsentAction::Withdrawn, 'oral');
		$this->host->of(IAppConfig::class)->setValueString('socle', 'suppression_secret', '', lazy: true, sensitive: true);
		$this->host = $this->host();
		try {
			$this->erase($zoe);
			self::fail('the secret is missing');
		} catch (Conflict $conflict) {
			self::assertSame('suppression_secret_missing', $conflict->reason);
		}
		self::assertSame('Martin', $this->host->of(PersonalData::class)->of($zoe, AccessAction::Copy)['contact']['family_name']);
	}

	#[TestDox('rule 28: all or nothing: an erasure that fails at its end has erased nothing')]
	public function testAllOrNothing(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given, ago: 60);
		$this->sql()->run('DROP TABLE `*PREFIX*socle_access_log`');
		try {
			$this->erase($zoe);
			self::fail('the log cannot be written');
		} catch (Exception) {
			self::assertSame('Martin', $this->host->of(ContactService::class)->find($zoe)->fields->text(ContactField::FamilyName));
		}
		self::assertCount(1, $this->sql()->rows('SELECT * FROM `*PREFIX*socle_consents`'));
		self::assertSame([], $this->sql()->rows('SELECT * FROM `*PREFIX*socle_sealed_proofs`'));
		self::assertSame([], $this->sql()->rows('SELECT * FROM `*PREFIX*socle_suppressions`'));
	}

	#[TestDox('rule 24: who was erased can be written to again by her own act, confirmed')]
	public function testComesBackByHerOwnAct(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given, ago: 600);
		$this->erase($zoe);
		$again = $this->person(['family_name' => 'Le Goff']);
		$this->later(self::DAY);
		$this->record($again, ConsentAction::Given);
		self::assertSame('pending', $this->state($again));
		self::assertSame('suppressed', $this->mayWrite($again)->why);
		$this->record($again, ConsentAction::Confirmed);
		self::assertTrue($this->mayWrite($again)->may);
		self::assertFalse($this->mayWrite($again, 'events')->may);
		self::assertFalse($this->mayWrite($again, 'newsletter', ConsentChannel::Phone)->may);
	}

	#[TestDox('rule 25: a confirmed yes of somebody at the same address does not lift the objection of whoever is still there')]
	public function testObjectionStays(): void {
		$zoe = $this->person();
		$this->host->of(Standing::class)->object($zoe, ConsentMethod::Oral, $this->now() - 60);
		$ali = $this->person(['given_name' => 'Ali']);
		$this->later(self::DAY);
		$this->record($ali, ConsentAction::Given);
		$this->record($ali, ConsentAction::Confirmed);
		self::assertFalse($this->mayWrite($zoe)->may);
	}

	#[TestDox('a deletion without an event, as an import is undone, forgets what could link to the ledger')]
	public function testEveryDeletionForgets(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given, ago: 60);
		$this->sql()->atomically(fn (): int => $this->host->of(ContactWrites::class)->delete([$zoe]));
		foreach (['socle_subjects', 'socle_consents', 'socle_evidences', 'socle_contact_points', 'socle_changes'] as $table) {
			self::assertSame([], $this->sql()->rows("SELECT * FROM `*PREFIX*$table`"), $table);
		}
	}

	public function testErasedTwice(): void {
		$zoe = $this->person();
		$this->erase($zoe);
		$this->expectException(NotFound::class);
		$this->erase($zoe);
	}

	private function erase(int $contact): void {
		$this->host->of(Erasure::class)->erase($contact, 'request', 'known_in_person');
	}

	/** @return list<array{sealed_at: int, expires_at: int, events: list<array<string, mixed>>}> */
	private function proofs(): array {
		return $this->host->of(ProofOpening::class)->open('ZOE@example.org', [])['proofs'];
	}
}
