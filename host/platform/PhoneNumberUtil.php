<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host;

use libphonenumber\NumberParseException;
use libphonenumber\PhoneNumberFormat;
use libphonenumber\PhoneNumberUtil as Library;
use OCP\IPhoneNumberUtil;

final readonly class PhoneNumberUtil implements IPhoneNumberUtil {
	public function getCountryCodeForRegion(string $regionCode): ?int {
		$code = Library::getInstance()->getCountryCodeForRegion($regionCode);
		return $code === 0 ? null : $code;
	}

	public function convertToStandardFormat(string $input, ?string $defaultRegion = null): ?string {
		$library = Library::getInstance();
		try {
			$number = $library->parse($input, $defaultRegion);
		} catch (NumberParseException) {
			return null;
		}
		return $library->isValidNumber($number) ? $library->format($number, PhoneNumberFormat::E164) : null;
	}
}
