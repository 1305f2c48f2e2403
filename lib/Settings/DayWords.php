<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Settings;

use DateTimeImmutable;
use DateTimeZone;
use IntlDateFormatter;
use OCP\IL10N;

/** A day as people write it, "12 mars 2026": by ICU, since a page full of days is too much for the slower formats of IL10N. */
final class DayWords {
	/** @var array<string, IntlDateFormatter> by locale and length */
	private array $formats = [];

	/** @param string $day as 2026-03-12; '' for none */
	public function of(string $day, IL10N $l): string {
		return $this->written($day, $l, IntlDateFormatter::LONG);
	}

	/** The same, its month shortened where the language does that. */
	public function short(string $day, IL10N $l): string {
		return $this->written($day, $l, IntlDateFormatter::MEDIUM);
	}

	private function written(string $day, IL10N $l, int $length): string {
		if ($day === '') {
			return '';
		}
		$locale = $l->getLocaleCode();
		$format = $this->formats["$locale $length"] ??= new IntlDateFormatter($locale, $length, IntlDateFormatter::NONE, 'UTC');
		return (string)$format->format(new DateTimeImmutable($day, new DateTimeZone('UTC')));
	}
}
