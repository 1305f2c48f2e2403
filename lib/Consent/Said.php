<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Ledger\Entry;

/** What an event of the consent ledger says, by its members. */
final readonly class Said {
	/** @var array<array-key, mixed> */
	private array $members;

	public function __construct(
		public Entry $entry,
	) {
		$this->members = $entry->said();
	}

	public function text(string $name): string {
		return $this->textOrNull($name) ?? '';
	}

	public function textOrNull(string $name): ?string {
		$value = $this->members[$name] ?? null;
		return is_string($value) ? $value : null;
	}

	public function number(string $name): int {
		$value = $this->members[$name] ?? null;
		return is_int($value) ? $value : 0;
	}

	public function flag(string $name): bool {
		return ($this->members[$name] ?? false) === true;
	}
}
