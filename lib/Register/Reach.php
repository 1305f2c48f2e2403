<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCP\IConfig;
use OCP\IPhoneNumberUtil;
use OCP\Mail\IEmailValidator;

/** Mails and telephones in the one form in which they are compared. */
final class Reach {
	private ?string $region = null;

	public function __construct(
		private readonly IEmailValidator $emails,
		private readonly IPhoneNumberUtil $phones,
		private readonly IConfig $config,
	) {
	}

	/** @return string|null null where it cannot be read */
	public function normalise(Channel $channel, string $value): ?string {
		return $channel === Channel::Email ? $this->email($value) : $this->phone($value);
	}

	/** Lower case, the domain in ASCII. None holds a bar, which stands between several in a list. */
	public function email(string $value): ?string {
		$value = mb_strtolower(trim($value));
		$at = strrpos($value, '@');
		if ($at === false || $at === 0 || str_contains($value, '|')) {
			return null;
		}
		$domain = substr($value, $at + 1);
		if (preg_match('/[^\x21-\x7e]/', $domain) === 1) {
			$domain = idn_to_ascii($domain, IDNA_DEFAULT, INTL_IDNA_VARIANT_UTS46);
		}
		if (!is_string($domain) || !str_contains($domain, '.')) {
			return null;
		}
		$email = substr($value, 0, $at) . '@' . $domain;
		return strlen($email) <= 255 && ($this->isPlain($email) || $this->emails->isValid($email)) ? $email : null;
	}

	/** Valid at first sight, as nearly all are: letters, digits and dots. The instance's check says the same, and takes its time. */
	private function isPlain(string $email): bool {
		return strlen($email) <= 200 && preg_match('/^(?=.{1,64}@)[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*+@(?:[a-z0-9]+(?:-[a-z0-9]+)*+\.)+[a-z]{2,24}$/D', $email) === 1
			&& preg_match('/[a-z0-9-]{64}/', $email) === 0;
	}

	/** E.164; without a country code, a number of the instance's region. */
	public function phone(string $value): ?string {
		return $this->french($value) ?? $this->phones->convertToStandardFormat(trim($value), $this->region());
	}

	/**
	 * The starts of E.164 that what someone has typed so far may mean.
	 *
	 * @return list<string> none where it is not a telephone
	 */
	public function phoneStarts(string $typed): array {
		$digits = preg_replace('/\D+/', '', $typed) ?? '';
		if (preg_match('#^\+?[\d\s().\-/]+$#', $typed) !== 1 || strlen($digits) < 2) {
			return [];
		}
		if (str_starts_with($typed, '+')) {
			// "+33 (0)6": the zero in brackets is for those who dial from inside the country.
			return ['+' . (preg_replace('/\D+/', '', str_replace('(0)', '', $typed)) ?? '')];
		}
		if (str_starts_with($digits, '00')) {
			return ['+' . substr($digits, 2)];
		}
		$country = (string)$this->phones->getCountryCodeForRegion($this->region());
		return str_starts_with($digits, '0')
			? ['+' . $country . substr($digits, 1)]
			: ['+' . $digits, '+' . $country . $digits];
	}

	/**
	 * A French number, also in a range that the instance's tables do not know: they age, and ranges are opened every year.
	 * Asked before the tables, which say the same and take a hundred times as long.
	 */
	private function french(string $value): ?string {
		$typed = preg_replace('#[\s\x{a0}().\-/]+#u', '', str_replace('(0)', '', $value)) ?? '';
		$matches = [];
		return preg_match($this->region() === 'FR' ? '/^(?:\+33|0033|0)([1-9]\d{8})$/' : '/^(?:\+33|0033)([1-9]\d{8})$/', $typed, $matches) === 1
			? '+33' . $matches[1]
			: null;
	}

	private function region(): string {
		if ($this->region === null) {
			$region = $this->config->getSystemValueString('default_phone_region');
			$this->region = $region === '' ? 'FR' : $region;
		}
		return $this->region;
	}
}
