<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IPhoneNumberUtil {
	public function getCountryCodeForRegion(string $regionCode): ?int;

	/** @return ?string in E.164, or null if it is no telephone number */
	public function convertToStandardFormat(string $input, ?string $defaultRegion = null): ?string;
}
