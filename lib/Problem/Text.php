<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Problem;

/** A text that someone typed: UTF-8, without NUL, of limited length. */
final class Text {
	/**
	 * @param int $limit characters
	 * @return string without spaces around
	 * @throws Invalid
	 */
	public static function check(string $field, string $text, int $limit): string {
		$text = trim($text);
		if (!mb_check_encoding($text) || str_contains($text, "\0")) {
			throw new Invalid('not_utf8', $field);
		}
		if (mb_strlen($text) > $limit) {
			throw new Invalid('too_long', $field);
		}
		return $text;
	}
}
