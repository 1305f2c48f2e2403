<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Register;

use OCA\Socle\Register\Channel;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactInvalid;
use OCA\Socle\Register\ContactRules;
use OCA\Socle\Register\Reach;
use OCP\IConfig;
use OCP\IPhoneNumberUtil;
use OCP\Mail\IEmailValidator;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class ContactRulesTest extends TestCase {
	public function testWhatIsNotSaidHasItsDefault(): void {
		$fields = $this->rules()->complete(['given_name' => ' Zoé ', 'provenance' => 'event']);
		self::assertSame('Zoé', $fields->text(ContactField::GivenName));
		self::assertSame('occasional', $fields->text(ContactField::Kind));
		self::assertSame('to_establish', $fields->text(ContactField::Basis));
		self::assertSame('unknown', $fields->text(ContactField::Over17));
	}

	/** @return iterable<string, array{array<string, mixed>, ContactField, string}> */
	public static function refused(): iterable {
		yield 'nobody' => [['given_name' => ' ', 'family_name' => ''], ContactField::FamilyName, 'nobody'];
		yield 'no provenance' => [['provenance' => ''], ContactField::Provenance, 'provenance_unknown'];
		yield 'a town hall file' => [['provenance' => 'town_hall'], ContactField::Provenance, 'provenance_unknown'];
		yield 'an earlier list without name' => [['provenance' => 'earlier_list'], ContactField::ProvenanceName, 'provenance_name_required'];
		yield 'consent without proof' => [['basis' => 'consent'], ContactField::Basis, 'basis_needs_proof'];
		yield 'another basis' => [['basis' => 'because'], ContactField::Basis, 'basis_unknown'];
		yield 'another kind' => [['kind' => 'friend'], ContactField::Kind, 'kind_unknown'];
		yield 'maybe' => [['over_15' => 'maybe'], ContactField::Over15, 'yes_no_unknown'];
		yield 'a language that is none' => [['language' => 'xx'], ContactField::Language, 'language_unknown'];
		yield 'a language in words' => [['language' => 'French'], ContactField::Language, 'language_unknown'];
		yield 'a mail that is none' => [['emails' => [['value' => 'zoe at example']]], ContactField::Emails, 'email_invalid'];
		yield 'a telephone that is none' => [['phones' => [['value' => '12']]], ContactField::Phones, 'phone_invalid'];
		yield 'a long name' => [['family_name' => str_repeat('é', 121)], ContactField::FamilyName, 'too_long'];
		yield 'a list for a text' => [['street' => ['x']], ContactField::Street, 'type'];
		yield 'a number for a text' => [['street' => 12], ContactField::Street, 'type'];
		yield 'a text for a list' => [['tags' => 'x'], ContactField::Tags, 'type'];
		yield 'numbers for tags' => [['tags' => [1]], ContactField::Tags, 'type'];
		yield 'a mail without value' => [['emails' => [['preferred' => true]]], ContactField::Emails, 'type'];
		yield 'not UTF-8' => [['street' => "\xe9"], ContactField::Street, 'not_utf8'];
		yield 'NUL' => [['street' => "a\0b"], ContactField::Street, 'nul_byte'];
		yield 'too many' => [['tags' => array_map(strval(...), range(1, 51))], ContactField::Tags, 'too_many'];
	}

	/** @param array<string, mixed> $given */
	#[DataProvider('refused')]
	public function testRefusesWithItsReason(array $given, ContactField $field, string $reason): void {
		try {
			$this->rules()->complete($given + ['given_name' => 'Zoé', 'provenance' => 'event']);
			self::fail('accepted');
		} catch (ContactInvalid $invalid) {
			self::assertSame([$field, $reason, $field->value], [$invalid->contactField, $invalid->reason, $invalid->field]);
		}
	}

	public function testAMailIsEnoughToKnowSomeoneBy(): void {
		$fields = $this->rules()->complete(['provenance' => 'event', 'emails' => [['value' => 'zoe@example.org']]]);
		self::assertFalse($fields->isNobody());
	}

	public function testPointsKeepTheirOrderAndHaveOnePreferred(): void {
		$rules = $this->rules();
		$flags = static fn (array $given): array => array_column(
			$rules->complete(['provenance' => 'event', 'emails' => $given])->pointsOf(Channel::Email),
			'preferred',
			'normalised',
		);
		self::assertSame(['a@example.org' => true, 'b@example.org' => false], $flags([['value' => 'a@example.org'], ['value' => 'b@example.org']]));
		self::assertSame(['a@example.org' => false, 'b@example.org' => true], $flags([['value' => 'a@example.org'], ['value' => 'b@example.org', 'preferred' => true]]));
		self::assertSame(['a@example.org' => true], $flags([['value' => 'a@example.org'], ['value' => 'A@EXAMPLE.ORG']]));
	}

	public function testTagsAreOneWhateverTheirSpelling(): void {
		self::assertSame(['2024', 'Marché', 'Vélo'], $this->rules()->tags(['Vélo', 'velo', ' Marché ', '', '2024', 'VÉLO|marche']));
	}

	public function testSpacesAreOne(): void {
		self::assertSame('12 rue du Lavoir', $this->rules()->text(ContactField::Street, " 12\u{a0}rue\tdu\n Lavoir "));
		self::assertSame("une\ndeux", $this->rules()->text(ContactField::Note, "une\r\ndeux\n"));
	}

	private function rules(): ContactRules {
		$emails = self::createStub(IEmailValidator::class);
		$emails->method('isValid')->willReturnCallback(static fn (string $email): bool => filter_var($email, FILTER_VALIDATE_EMAIL) !== false);
		$phones = self::createStub(IPhoneNumberUtil::class);
		$phones->method('convertToStandardFormat')->willReturn(null);
		return new ContactRules(new Reach($emails, $phones, self::createStub(IConfig::class)));
	}
}
