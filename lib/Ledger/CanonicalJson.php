<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

use InvalidArgumentException;
use JsonException;

/** JSON with one form for each value (RFC 8785, without fractions): what is hashed today is hashed alike in ten years. */
final class CanonicalJson {
	private const FLAGS = JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS;
	/** ASCII that needs no escapes, a whole number that every reader holds, or a word. */
	private const SCALAR = '(?:"[ !#-\[\]-~]*+"|0|-?[1-9]\d{0,14}+|true|false|null)';
	private const SHAPES = 8;

	/** @var list<string> patterns of the objects that were seen last: few shapes make up a ledger */
	private static array $shapes = [];

	/**
	 * @param array<array-key, mixed>|bool|int|string|null $value of such values; an empty array is a list
	 * @throws InvalidArgumentException a fraction, an object, a text that is not UTF-8, or a whole number that a double cannot tell from its neighbour
	 */
	public static function encode(array|bool|int|string|null $value): string {
		if (is_int($value) && abs($value) >= 2 ** 53) {
			throw new InvalidArgumentException('A number that not every reader of JSON can hold');
		}
		if (is_string($value) && !mb_check_encoding($value, 'UTF-8')) {
			throw new InvalidArgumentException('A text that is not UTF-8');
		}
		if (!is_array($value)) {
			return json_encode($value, self::FLAGS);
		}
		if (array_is_list($value)) {
			return '[' . implode(',', array_map(self::item(...), $value)) . ']';
		}
		uksort($value, self::compare(...));
		$members = [];
		foreach ($value as $name => $member) {
			$members[] = self::encode((string)$name) . ':' . self::item($member);
		}
		return '{' . implode(',', $members) . '}';
	}

	/** Whether it is the canonical form of an object: told from its look where it is a plain one, as nearly all are. */
	public static function isCanonicalObject(string $json): bool {
		foreach (self::$shapes as $shape) {
			if (preg_match($shape, $json) === 1) {
				return true;
			}
		}
		try {
			$members = json_decode($json, true, 512, JSON_THROW_ON_ERROR);
			if (!is_array($members) || !str_starts_with($json, '{') || self::encode($members) !== $json) {
				return false;
			}
		} catch (JsonException|InvalidArgumentException) {
			return false;
		}
		self::$shapes = array_slice([...self::plain(array_keys($members)), ...self::$shapes], 0, self::SHAPES);
		return true;
	}

	/**
	 * @param array<array-key> $names in their order
	 * @return list<string> a pattern for objects with these names whose values need no second look, if the names need none
	 */
	private static function plain(array $names): array {
		$members = array_map(static fn (int|string $name): string => '"' . $name . '":' . self::SCALAR, $names);
		return preg_match('/^[a-z_ ]+$/D', implode(' ', $names)) === 1 ? ['/^\{' . implode(',', $members) . '\}$/D'] : [];
	}

	private static function item(mixed $value): string {
		return is_array($value) || is_bool($value) || is_int($value) || is_string($value) || $value === null
			? self::encode($value)
			: throw new InvalidArgumentException('A value that has no canonical form');
	}

	/** Names are in the order of their UTF-16 code units (RFC 8785, 3.2.3). */
	private static function compare(int|string $one, int|string $other): int {
		return strcmp(mb_convert_encoding((string)$one, 'UTF-16BE', 'UTF-8'), mb_convert_encoding((string)$other, 'UTF-16BE', 'UTF-8'));
	}
}
