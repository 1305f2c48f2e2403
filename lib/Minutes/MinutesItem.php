<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

/** A point of the agenda, what was said about it, and the decision that came of it. */
final readonly class MinutesItem {
	/** @param string $key by which whoever writes knows it, wherever it stands */
	public function __construct(
		public string $key,
		public string $title,
		public string $notes,
		public ?int $decision,
	) {
	}

	/**
	 * @param list<self> $items
	 * @return list<int> in their order
	 */
	public static function decisions(array $items): array {
		return array_values(array_filter(array_map(static fn (self $item): ?int => $item->decision, $items), is_int(...)));
	}

	/** @return array{key: string, title: string, notes: string, decision: ?int} */
	public function describe(): array {
		return ['key' => $this->key, 'title' => $this->title, 'notes' => $this->notes, 'decision' => $this->decision];
	}
}
