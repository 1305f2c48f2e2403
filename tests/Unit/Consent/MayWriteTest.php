<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Consent;

use OCA\Socle\Consent\ConsentAction;
use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Consent\Standing;
use OCA\Socle\Notice\NoticeChange;
use OCP\IAppConfig;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

final class MayWriteTest extends ConsentTestCase {
	public function testSaysWhichEventAllowsIt(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given);
		$event = $this->sql()->row('SELECT MAX(`position`) AS last FROM `*PREFIX*socle_ledger`')?->int('last');
		self::assertSame([true, 'consent', $event], [$this->mayWrite($zoe)->may, $this->mayWrite($zoe)->why, $this->mayWrite($zoe)->event]);
	}

	#[TestDox('rule 4: members who were informed are served without consent, nobody else is')]
	public function testMemberService(): void {
		$member = ['kind' => 'member', 'basis' => 'member_or_regular_contact'];
		$zoe = $this->person($member);
		$before = $this->mayWrite($zoe, 'member_service');
		self::assertFalse($before->may, 'she was not informed');
		$this->host->of(Standing::class)->inform($zoe);
		$after = $this->mayWrite($zoe, 'member_service');
		self::assertSame([true, 'member'], [$after->may, $after->why]);
		self::assertFalse($this->mayWrite($zoe)->may, 'a newsletter is no service');
		foreach ([['kind' => 'regular'] + $member, ['basis' => 'to_establish'] + $member] as $fields) {
			$other = $this->person($fields);
			$this->host->of(Standing::class)->inform($other);
			self::assertFalse($this->mayWrite($other, 'member_service')->may);
		}
		$this->record($zoe, ConsentAction::Refused, 'oral', 'member_service');
		self::assertFalse($this->mayWrite($zoe, 'member_service')->may, 'she said no');
	}

	/** @return iterable<string, array{string, string, ConsentChannel, string}> */
	public static function unknown(): iterable {
		yield 'a purpose that does not exist' => ['', 'canvassing', ConsentChannel::Email, 'purpose_unknown'];
		yield 'a channel that does not reach her' => ['', 'newsletter', ConsentChannel::Post, 'unreachable'];
		yield 'a purpose that is off' => ["UPDATE `*PREFIX*socle_purposes` SET state = 'retired' WHERE name = 'newsletter'", 'newsletter', ConsentChannel::Email, 'purpose_off'];
		yield 'a consent whose time is over' => ["UPDATE `*PREFIX*socle_consents` SET valid_until = 5", 'newsletter', ConsentChannel::Email, 'expired'];
		yield 'a person who is gone' => ['DELETE FROM `*PREFIX*socle_contacts`', 'newsletter', ConsentChannel::Email, 'contact_unknown'];
	}

	#[DataProvider('unknown')]
	public function testWhateverIsNotKnownIsANo(string $sql, string $purpose, ConsentChannel $channel, string $why): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given);
		if ($sql !== '') {
			$this->sql()->run($sql);
			$this->later(0);
		}
		self::assertSame([false, $why], [$this->mayWrite($zoe, $purpose, $channel)->may, $this->mayWrite($zoe, $purpose, $channel)->why]);
	}

	public function testWithoutTheSecretNobodyIsWrittenTo(): void {
		$zoe = $this->person();
		$this->record($zoe, ConsentAction::Given);
		$this->record($this->person(['emails' => ['other@example.org']]), ConsentAction::Refused, 'oral');
		self::assertTrue($this->mayWrite($zoe)->may);
		$config = $this->host->of(IAppConfig::class);
		$secret = $config->getValueString('socle', 'suppression_secret', lazy: true);
		$stored = $this->sql()->row("SELECT `value` FROM `*PREFIX*appconfig` WHERE `name` = 'suppression_secret'")?->text('value') ?? '';
		self::assertNotSame('', $stored);
		self::assertStringNotContainsString($secret, $stored, 'in the database it is encrypted');
		foreach (['', str_repeat('0', 64)] as $wrong) {
			$config->setValueString('socle', 'suppression_secret', $wrong, lazy: true, sensitive: true);
			$this->later(0);
			self::assertSame([false, 'suppression_secret_missing'], [$this->mayWrite($zoe)->may, $this->mayWrite($zoe)->why]);
		}
		$this->host->of(IAppConfig::class)->setValueString('socle', 'suppression_secret', $secret, lazy: true, sensitive: true);
		$this->later(0);
		self::assertTrue($this->mayWrite($zoe)->may);
	}

	public function testTheNameOfAnotherHomeIsNotSuppressedWithIt(): void {
		$address = ['street' => '1 rue du Lavoir', 'postcode' => '61230', 'commune' => 'Montreuil-sur-Orne', 'emails' => [], 'phones' => []];
		$this->sql()->run("UPDATE `*PREFIX*socle_purposes` SET channels = 'email,post' WHERE name = 'newsletter'");
		$this->host = $this->host();
		$this->publish(NoticeChange::Editorial);
		$zoe = $this->person($address);
		$paul = $this->person(['given_name' => 'Paul', ...$address]);
		$this->record($zoe, ConsentAction::Given, channel: 'post', ago: 60);
		$this->record($paul, ConsentAction::Given, channel: 'post');
		$this->record($zoe, ConsentAction::Withdrawn, 'oral', channel: 'post');
		self::assertFalse($this->mayWrite($zoe, 'newsletter', ConsentChannel::Post)->may);
		self::assertTrue($this->mayWrite($paul, 'newsletter', ConsentChannel::Post)->may);
	}
}
