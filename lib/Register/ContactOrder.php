<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

/** What the list is sorted by. */
enum ContactOrder: string {
	case Name = 'name';
	case Created = 'created';
	case Changed = 'changed';

	public function column(): string {
		return match ($this) {
			self::Name => 'sort_key',
			self::Created => 'created_at',
			self::Changed => 'changed_at',
		};
	}

	/** @return 'int'|'string' */
	public function type(): string {
		return $this === self::Name ? 'string' : 'int';
	}
}
