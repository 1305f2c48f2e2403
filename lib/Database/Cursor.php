<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Database;

use OCA\Socle\Problem\Invalid;

/** Where the next page of a list starts; opaque to the client, checked when it comes back. */
final class Cursor {
	/** @param non-empty-list<int|string> $position */
	public static function encode(array $position): string {
		return rtrim(strtr(base64_encode(json_encode($position, JSON_THROW_ON_ERROR)), '+/', '-_'), '=');
	}

	/**
	 * @param non-empty-list<'int'|'string'> $types of the position's parts
	 * @return non-empty-list<int|string>|null null for the first page
	 * @throws Invalid
	 */
	public static function decode(?string $cursor, array $types): ?array {
		if ($cursor === null || $cursor === '') {
			return null;
		}
		$json = base64_decode(strtr($cursor, '-_', '+/'), true);
		$position = is_string($json) ? json_decode($json, true, 2) : null;
		if (!is_array($position) || count($position) !== count($types)) {
			throw new Invalid('cursor_invalid', 'cursor');
		}
		$checked = [];
		foreach ($types as $part => $type) {
			$value = $position[$part] ?? null;
			$checked[] = match (true) {
				$type === 'int' && is_int($value) && $value >= 0 => $value,
				$type === 'string' && is_string($value) && strlen($value) <= 1000 && !str_contains($value, "\0") => $value,
				default => throw new Invalid('cursor_invalid', 'cursor'),
			};
		}
		return $checked;
	}

	/** @throws Invalid for lists whose position is one identifier */
	public static function id(?string $cursor): ?int {
		$position = self::decode($cursor, ['int']);
		return $position === null ? null : (int)$position[0];
	}
}
