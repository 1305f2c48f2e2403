<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use Normalizer;
use Transliterator;

/**
 * Folded keys: [a-z0-9] words with one space between. Names that differ only by accents, case, hyphens or apostrophes
 * fold to the same key, and names in other scripts to their Latin spelling.
 */
final class Fold {
	/** Sorts after every word under every collation, unlike `{`, which ICU and glibc put before letters. */
	private const LAST = 'zzzzzzzzzzzzzzzz';
	private const MOST_KNOWN = 2000;

	/** @var array<int, array<string, string>> by length and text: names and communes come again and again in a list */
	private static array $known = [];
	private static ?Transliterator $latin = null;

	public static function key(string $text, int $length = 64): string {
		if (count(self::$known[$length] ?? []) > self::MOST_KNOWN) {
			self::$known[$length] = [];
		}
		return self::$known[$length][$text] ??= self::fold($text, $length);
	}

	private static function fold(string $text, int $length): string {
		if (preg_match('/[^\x00-\x7f]/', $text) === 1) {
			$text = self::ascii($text);
		}
		$words = preg_replace('/[^a-z0-9]+/', ' ', strtolower($text)) ?? '';
		return rtrim(substr(trim($words), 0, $length));
	}

	/** Family name first, as lists are sorted. */
	public static function sortKey(string $familyName, string $givenName): string {
		return self::key($familyName . ' ' . $givenName, 128);
	}

	/** A tag's key; one that has neither letters nor digits (a flower, say) stands for itself. */
	public static function tag(string $label): string {
		$key = self::key($label);
		return $key !== '' ? $key : '#' . substr(hash('sha256', $label), 0, 32);
	}

	/** Upper bound of everything that starts with $start: `key >= start AND key <= end(start)`. */
	public static function end(string $start): string {
		return $start . self::LAST;
	}

	private static function ascii(string $text): string {
		$decomposed = Normalizer::normalize($text, Normalizer::FORM_D);
		$text = preg_replace('/\p{Mn}+/u', '', is_string($decomposed) ? $decomposed : $text) ?? $text;
		$text = strtr($text, [
			'œ' => 'oe', 'Œ' => 'oe', 'æ' => 'ae', 'Æ' => 'ae', 'ß' => 'ss', 'ẞ' => 'ss', 'ø' => 'o', 'Ø' => 'o', 'ł' => 'l', 'Ł' => 'l',
		]);
		if (preg_match('/\p{L}/u', preg_replace('/[\x00-\x7f]+/', '', $text) ?? '') === 1) {
			self::$latin ??= Transliterator::create('Any-Latin; Latin-ASCII');
			$latin = self::$latin?->transliterate($text);
			return is_string($latin) ? $latin : $text;
		}
		return $text;
	}
}
