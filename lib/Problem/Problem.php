<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Problem;

use Exception;

/** Why a request cannot be done: a reason that programs read, and the field that it is about. */
abstract class Problem extends Exception {
	public function __construct(
		public readonly string $reason,
		public readonly ?string $field = null,
	) {
		parent::__construct($field === null ? $reason : $field . ': ' . $reason);
	}

	/** @return array<string, string|int|list<array<string, string>>> what else there is to say, by its name on the wire */
	public function details(): array {
		return [];
	}
}
