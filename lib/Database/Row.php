<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Database;

/** A row as the database gives it: drivers differ on whether a number is one. */
final readonly class Row {
	/** @param array<array-key, mixed> $values */
	public function __construct(
		private array $values,
	) {
	}

	public function text(string $column): string {
		$value = $this->values[$column] ?? null;
		return is_string($value) ? $value : (is_scalar($value) ? (string)$value : '');
	}

	public function textOrNull(string $column): ?string {
		$value = $this->values[$column] ?? null;
		return is_scalar($value) ? (string)$value : null;
	}

	public function int(string $column): int {
		$value = $this->values[$column] ?? null;
		return is_int($value) ? $value : (is_numeric($value) ? (int)$value : 0);
	}

	public function intOrNull(string $column): ?int {
		$value = $this->values[$column] ?? null;
		return is_numeric($value) ? (int)$value : null;
	}
}
