<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use Doctrine\DBAL\Schema\Schema;
use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Host\Mail\EmailValidator;
use OCA\Socle\Host\Mail\Mail;
use OCA\Socle\Host\Mail\Mailer;
use OCA\Socle\Host\Mail\Mails;
use OCA\Socle\Host\Mail\Message;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IURLGenerator;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class MailTest extends TestCase {
	private Mails $mails;
	private Mailer $mailer;

	protected function setUp(): void {
		$db = Connection::open(':memory:');
		$schema = new Schema();
		Mails::addTable($schema, Connection::PREFIX);
		array_map($db->dbal->executeStatement(...), $schema->toSql($db->dbal->getDatabasePlatform()));
		$this->mails = new Mails($db);
		$time = self::createStub(ITimeFactory::class);
		$time->method('getTime')->willReturn(1_800_000_000);
		$urls = self::createStub(IURLGenerator::class);
		$urls->method('getBaseUrl')->willReturn('http://127.0.0.1:8080');
		$this->mailer = new Mailer($this->mails, $urls, $time);
	}

	public function testAMailIsKeptWithAllItsHeaders(): void {
		$message = $this->mailer->createMessage()->setTo(['Zoe@Example.org' => 'Zoé'])->setSubject('Été')->setPlainBody('Bonjour')
			->setHtmlBody('<p>Bonjour</p>')->setAutoSubmitted('auto-generated');
		self::assertInstanceOf(Message::class, $message);
		$message->getSymfonyEmail()->getHeaders()->addTextHeader('List-Unsubscribe', '<https://cloud.test/u/1>');
		self::assertSame([], $this->mailer->send($message));
		$mail = $this->mails->to(null)[0];
		self::assertSame([['zoe@example.org'], 'Été', 'Bonjour', '<p>Bonjour</p>'], [$mail->recipients, $mail->subject, $mail->plain, $mail->html]);
		self::assertStringContainsString('List-Unsubscribe: <https://cloud.test/u/1>', $mail->source);
		self::assertStringContainsString('Auto-Submitted: auto-generated', $mail->source);
	}

	public function testEachPersonFindsTheMailsToHerOwnAddressOnly(): void {
		foreach (['zoe@example.org', 'azoe@example.org', 'z_e@example.org'] as $address) {
			$this->mailer->send($this->mailer->createMessage()->setTo([$address])->setSubject($address)->setPlainBody('x'));
		}
		$subjects = fn (?string $address): array => array_map(static fn (Mail $mail): string => $mail->subject, $this->mails->to($address));
		self::assertSame(['zoe@example.org'], $subjects('Zoe@example.org'));
		self::assertSame(['z_e@example.org'], $subjects('z_e@example.org'));
		self::assertSame([], $subjects(''));
		self::assertSame([], $subjects('%'));
		self::assertCount(3, $this->mails->to(null));
		$id = $this->mails->to('zoe@example.org')[0]->id;
		self::assertNotNull($this->mails->find($id, 'ZOE@example.org'));
		self::assertNull($this->mails->find($id, 'azoe@example.org'));
		self::assertNull($this->mails->find($id, ''));
		self::assertNull($this->mails->find($id + 99, null));
	}

	public function testAddressesInPlainTextCanBeClickedAndNothingElseIsHtml(): void {
		$mail = new Mail(1, 0, '', [], '', '<b>go</b> https://a.test/?x=1&y=2.', '', '');
		self::assertStringStartsWith('&lt;b&gt;go&lt;/b&gt; <a href="https://a.test/?x=1&amp;y=2" ', $mail->plainAsHtml());
	}

	/** @return iterable<string, array{string, bool}> */
	public static function addresses(): iterable {
		yield 'plain' => ['zoe@example.org', true];
		yield 'tagged' => ['zoe+x@example.org', true];
		yield 'empty' => ['', false];
		yield 'no host' => ['zoe@', false];
		yield 'two' => ['a@example.org, b@example.org', false];
		yield 'comment' => ['zoe(x)@example.org', false];
	}

	#[DataProvider('addresses')]
	public function testAnAddressIsValidWhereNextcloudSaysSo(string $address, bool $valid): void {
		self::assertSame($valid, (new EmailValidator())->isValid($address));
	}
}
