<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use Exception;
use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Host\Session\LogIn;
use OCA\Socle\Host\Session\RequestToken;
use OCA\Socle\Host\Session\Session;
use OCA\Socle\Host\User\UserManager;
use OCP\IUserSession;
use OCP\Security\ICrypto;

final class SecurityTest extends HostTestCase {
	public function testTheTokenNeverLooksTheSame(): void {
		$token = $this->host()->of(RequestToken::class);
		[$first, $second] = [$token->get(), $token->get()];
		self::assertNotSame($first, $second);
		self::assertTrue($token->isValid($first));
		self::assertTrue($token->isValid($second));
		$token->renew();
		$token->get();
		self::assertFalse($token->isValid($first));
	}

	public function testAChangedTextIsNotDecrypted(): void {
		$crypto = $this->host()->of(ICrypto::class);
		$text = $crypto->encrypt('Zoé');
		self::assertSame('Zoé', $crypto->decrypt($text));
		$bytes = (string)base64_decode($text, true);
		$bytes[-1] = $bytes[-1] === 'a' ? 'b' : 'a';
		$this->expectException(Exception::class);
		$crypto->decrypt(base64_encode($bytes));
	}

	public function testAPasswordWithEveryRequestOpensAndCloses(): void {
		$this->host()->of(UserManager::class)->create('ada', 'right');
		foreach (['right' => null, 'wrong' => 401] as $password => $status) {
			foreach (range(1, 2) as $again) {
				$host = $this->host(self::request('GET', '/', ['Authorization' => 'Basic ' . base64_encode("ada:$password")]));
				self::assertSame($status, $host->of(LogIn::class)->resume());
				self::assertSame($status === null, $host->of(IUserSession::class)->isLoggedIn());
				$host->of(Session::class)->close();
			}
		}
	}

	public function testASessionIsReadWhileSomebodyElseWrites(): void {
		$this->host()->of(UserManager::class)->create('ada', 'right');
		$request = self::request('GET', '/', ['Authorization' => 'Basic ' . base64_encode('ada:right')]);
		$host = $this->host($request);
		$host->of(LogIn::class)->resume();
		$host->of(Session::class)->close();
		$writer = $this->host()->of(Connection::class)->dbal;
		$writer->executeStatement('UPDATE oc_sessions SET used = used - 400');
		$writer->executeStatement('BEGIN IMMEDIATE');
		$host = $this->host($request);
		self::assertNull($host->of(LogIn::class)->resume());
		$host->of(Session::class)->close();
		self::assertTrue($host->of(IUserSession::class)->isLoggedIn());
		$used = fn (): mixed => $writer->fetchOne('SELECT used FROM oc_sessions');
		$old = $used();
		$writer->executeStatement('COMMIT');
		$host = $this->host($request);
		$host->of(LogIn::class)->resume();
		$host->of(Session::class)->close();
		self::assertGreaterThan($old, $used(), 'a later request says that it is in use');
	}

	public function testAfterTenWrongPasswordsTheRightOneMustWait(): void {
		$this->host()->of(UserManager::class)->create('ada', 'right');
		$wrong = self::request('GET', '/', ['Authorization' => 'Basic ' . base64_encode('ada:wrong')]);
		foreach (range(1, 10) as $attempt) {
			$this->host($wrong)->of(LogIn::class)->resume();
		}
		$right = self::request('GET', '/', ['Authorization' => 'Basic ' . base64_encode('ada:right')]);
		self::assertSame(429, $this->host($right)->of(LogIn::class)->resume());
	}
}
