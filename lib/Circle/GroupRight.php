<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Problem\Invalid;

/** What a group of Nextcloud is to a circle. */
enum GroupRight: string {
	/** Its people are the circle's members: they write in its folder. */
	case Write = 'write';
	/** Its people read the circle's open folder. */
	case Read = 'read';

	/** @throws Invalid */
	public static function given(string $right): self {
		return self::tryFrom($right) ?? throw new Invalid('right_unknown', 'right');
	}
}
