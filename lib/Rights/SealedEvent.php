<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use JsonSerializable;
use OCA\Socle\Ledger\Entry;

/** What a sealed proof says of one event: enough to find it in the ledger and to show that it is that one. */
final readonly class SealedEvent implements JsonSerializable {
	/** @param array<string, int|string> $said action, method, purpose, channel, notice, claimed_at, as far as the event says them */
	public function __construct(
		public int $position,
		public string $hash,
		public int $recordedAt,
		public array $said,
	) {
	}

	public static function of(Entry $entry): self {
		return new self($entry->position, $entry->hash, $entry->recordedAt, self::kept($entry->said()));
	}

	/** @param array<array-key, mixed> $event as it was sealed */
	public static function read(array $event): self {
		$number = static fn (string $name): int => is_int($event[$name] ?? null) ? $event[$name] : 0;
		$hash = $event['hash'] ?? '';
		return new self($number('position'), is_string($hash) ? $hash : '', $number('recorded_at'), self::kept($event));
	}

	public function text(string $name): string {
		return (string)($this->said[$name] ?? '');
	}

	public function number(string $name): int {
		return (int)($this->said[$name] ?? 0);
	}

	/** @return array<string, int|string> */
	public function jsonSerialize(): array {
		return ['position' => $this->position, 'hash' => $this->hash, 'recorded_at' => $this->recordedAt, ...$this->said];
	}

	/**
	 * @param array<array-key, mixed> $said
	 * @return array<string, int|string>
	 */
	private static function kept(array $said): array {
		$kept = [];
		foreach (['action', 'method', 'purpose', 'channel', 'notice', 'claimed_at'] as $name) {
			$value = $said[$name] ?? null;
			if (is_int($value) || is_string($value)) {
				$kept[$name] = $value;
			}
		}
		return $kept;
	}
}
