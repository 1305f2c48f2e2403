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

	/** Whether it is the canonical form of an object: of a flat one with ASCII names without encoding it piece by piece. */
	public static function isCanonicalObject(string $json): bool {
		try {
			$members = json_decode($json, true, 512, JSON_THROW_ON_ERROR);
			if (!is_array($members) || !str_starts_with($json, '{')) {
				return false;
			}
			return self::isFlatAndSorted($members) ? json_encode($members, self::FLAGS) === $json : self::encode($members) === $json;
		} catch (JsonException|InvalidArgumentException) {
			return false;
		}
	}

	/** @param array<array-key, mixed> $members */
	private static function isFlatAndSorted(array $members): bool {
		$before = '';
		foreach ($members as $name => $member) {
			if (is_array($member) || is_float($member) || !is_string($name) || strcmp($before, $name) > 0 || preg_match('/[^ -~]/', $name) === 1) {
				return false;
			}
			if (is_int($member) && abs($member) >= 2 ** 53) {
				return false;
			}
			$before = $name;
		}
		return $members !== [];
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
