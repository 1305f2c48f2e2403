<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Register;

use OCA\Socle\Register\Reach;
use OCP\IConfig;
use OCP\IPhoneNumberUtil;
use OCP\Mail\IEmailValidator;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class ReachTest extends TestCase {
	/** @return iterable<array{string, ?string}> */
	public static function mails(): iterable {
		yield ['Zoe.Oeuvrard@Example.ORG', 'zoe.oeuvrard@example.org'];
		yield [' marie@example.org ', 'marie@example.org'];
		yield ['marie@Bücher.example', 'marie@xn--bcher-kva.example'];
		yield ['marie+liste@example.org', 'marie+liste@example.org'];
		yield ['marie at example.org', null];
		yield ['@example.org', null];
		yield ['marie@localhost', null];
		yield ['marie', null];
		yield ['', null];
	}

	#[DataProvider('mails')]
	public function testMailsInLowerCaseWithAnAsciiDomain(string $typed, ?string $normalised): void {
		self::assertSame($normalised, $this->reach()->email($typed));
	}

	/** @return iterable<array{string, string}> */
	public static function phones(): iterable {
		foreach (['06 39 98 12 34', '0639981234', '06.39.98.12.34', '06-39-98-12-34', '+33 6 39 98 12 34', '0033639981234', '+33 (0)6 39 98 12 34', "06\u{a0}39\u{a0}98\u{a0}12\u{a0}34"] as $typed) {
			yield [$typed, '+33639981234'];
		}
	}

	#[DataProvider('phones')]
	public function testTelephonesInAnyNotation(string $typed, string $normalised): void {
		self::assertSame($normalised, $this->reach()->phone($typed));
	}

	public function testWhatIsNoTelephoneIsNone(): void {
		foreach (['', '12', '06 39 98 12 3', '06 39 98 12 34 5', 'zéro six'] as $typed) {
			self::assertNull($this->reach()->phone($typed), $typed);
		}
	}

	/** @return iterable<array{string, list<string>}> */
	public static function starts(): iterable {
		yield ['06 39', ['+33639']];
		yield ['+33 (0)6', ['+336']];
		yield ['0033-6', ['+336']];
		yield ['33639', ['+33639', '+3333639']];
		yield ['639', ['+639', '+33639']];
		yield ['7', []];
		yield ['marie', []];
		yield ['06 rue', []];
	}

	/** @param list<string> $starts */
	#[DataProvider('starts')]
	public function testAStartOfATelephone(string $typed, array $starts): void {
		self::assertSame($starts, $this->reach()->phoneStarts($typed));
	}

	private function reach(): Reach {
		$emails = self::createStub(IEmailValidator::class);
		$emails->method('isValid')->willReturnCallback(static fn (string $email): bool => filter_var($email, FILTER_VALIDATE_EMAIL) !== false);
		$phones = self::createStub(IPhoneNumberUtil::class);
		$phones->method('convertToStandardFormat')->willReturn(null);
		$phones->method('getCountryCodeForRegion')->willReturn(33);
		$config = self::createStub(IConfig::class);
		$config->method('getSystemValueString')->willReturn('');
		return new Reach($emails, $phones, $config);
	}
}
