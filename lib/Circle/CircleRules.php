<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;

/** What a circle may say of itself. */
final class CircleRules {
	private const NAME_LIMIT = 120;
	private const TEXT_LIMIT = 4000;

	/** @throws Invalid */
	public function name(string $given): string {
		$name = Text::check('name', $given, self::NAME_LIMIT);
		return match (true) {
			$name === '' => throw new Invalid('required', 'name'),
			// it names a folder too
			preg_match('#[/\\\\<>:"|?*\x00-\x1F]#u', $name) === 1 || trim($name, '.') === '' => throw new Invalid('name_signs', 'name'),
			default => $name,
		};
	}

	/** @throws Invalid */
	public function text(string $field, string $given): string {
		return Text::check($field, $given, self::TEXT_LIMIT);
	}

	/** @throws Invalid */
	public function color(string $given): string {
		return preg_match('/^(#[0-9a-f]{6})?$/D', $given) === 1 ? $given : throw new Invalid('color_invalid', 'color');
	}
}
