<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Register;

use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Consent\ConsentState;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Register\ContactFilter;
use PHPUnit\Framework\TestCase;

final class ContactFilterTest extends TestCase {
	public function testTheSameQuestionHasTheSameFingerprint(): void {
		self::assertSame('', (new ContactFilter())->fingerprint());
		self::assertSame((new ContactFilter('marie', tag: 'x'))->fingerprint(), (new ContactFilter(search: 'marie', tag: 'x'))->fingerprint());
		self::assertNotSame((new ContactFilter('x'))->fingerprint(), (new ContactFilter(tag: 'x'))->fingerprint());
		self::assertNotSame('', (new ContactFilter(import: 0))->fingerprint());
	}

	public function testOnlyATag(): void {
		self::assertTrue((new ContactFilter(tag: 'x'))->isTag());
		self::assertFalse((new ContactFilter(tag: 'x', kind: 'member'))->isTag());
		self::assertFalse((new ContactFilter())->isTag());
	}

	public function testReadsTheStateOfAConsent(): void {
		$asked = (new ContactFilter(consent: 'newsletter:sms:to_renew'))->consent();
		self::assertSame(['newsletter', ConsentChannel::Sms, ConsentState::ToRenew], [$asked?->purpose, $asked?->channel, $asked?->state]);
		self::assertNull((new ContactFilter())->consent());
	}

	public function testWhoHasNoEventIsFoundWithoutARow(): void {
		foreach (ConsentState::cases() as $state) {
			$isExplicit = (new ContactFilter(consent: "newsletter:email:$state->value"))->consent()?->isExplicit();
			self::assertSame($state !== ConsentState::None && $state !== ConsentState::Unproven, $isExplicit, $state->value);
		}
	}

	public function testRefusesWhatNoFilterHas(): void {
		foreach ([
			static fn (): ContactFilter => new ContactFilter(kind: 'friend'),
			static fn (): ContactFilter => new ContactFilter(provenance: 'town_hall'),
			static fn (): ContactFilter => new ContactFilter(reach: 'all'),
			static fn (): ContactFilter => new ContactFilter(consent: 'granted'),
			static fn (): ContactFilter => new ContactFilter(consent: ':email:granted'),
			static fn (): ContactFilter => new ContactFilter(consent: 'newsletter:fax:granted'),
			static fn (): ContactFilter => new ContactFilter(consent: 'newsletter:email:maybe'),
			static fn (): ContactFilter => new ContactFilter(consent: 'newsletter:email:granted:'),
			static fn (): ContactFilter => new ContactFilter(str_repeat('x', 251)),
			static fn (): ContactFilter => new ContactFilter("a\0"),
			static fn (): ContactFilter => new ContactFilter("\xff"),
		] as $number => $filter) {
			try {
				$filter();
				self::fail("accepted: $number");
			} catch (Invalid $invalid) {
				self::assertSame('filter_invalid', $invalid->reason);
			}
		}
	}
}
