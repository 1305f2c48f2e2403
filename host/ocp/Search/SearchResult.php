<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
namespace OCP\Search;

use JsonSerializable;

final class SearchResult implements JsonSerializable {
	/** @param SearchResultEntry[] $entries */
	private function __construct(
		private readonly string $name,
		private readonly bool $isPaginated,
		private readonly array $entries,
		private readonly int|string|null $cursor = null,
	) {
	}

	/** @param SearchResultEntry[] $entries */
	public static function complete(string $name, array $entries): self {
		return new self($name, false, $entries);
	}

	/**
	 * @param SearchResultEntry[] $entries
	 * @param int|string $cursor
	 */
	public static function paginated(string $name, array $entries, $cursor): self {
		return new self($name, true, $entries, $cursor);
	}

	/** @return array{name: string, isPaginated: bool, entries: list<SearchResultEntry>, cursor: int|string|null} */
	public function jsonSerialize(): array {
		return [
			'name' => $this->name,
			'isPaginated' => $this->isPaginated,
			'entries' => array_values($this->entries),
			'cursor' => $this->cursor,
		];
	}
}
