<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

// canonical.php: reads a JSON value a line, prints its canonical form, or `refused`. Objects must be recognised as canonical then.

use OCA\Socle\Ledger\CanonicalJson;

require __DIR__ . '/../../../vendor/autoload.php';

while (is_string($line = fgets(STDIN))) {
	try {
		$value = json_decode($line, true, 512, JSON_THROW_ON_ERROR);
		$text = is_array($value) || is_bool($value) || is_int($value) || is_string($value) || $value === null
			? CanonicalJson::encode($value)
			: throw new InvalidArgumentException('a fraction');
		if ($text[0] === '{' && (!CanonicalJson::isCanonicalObject($text) || CanonicalJson::isCanonicalObject(" $text"))) {
			$text = 'not recognised';
		}
	} catch (InvalidArgumentException|JsonException) {
		$text = 'refused';
	}
	echo $text, "\n";
}
