<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
namespace OCA\Socle\Host\Search;

use OCP\Search\ISearchQuery;

final readonly class SearchQuery implements ISearchQuery {
	public function __construct(
		private string $term,
		private int $limit,
		private ?string $cursor,
	) {
	}

	public function getTerm(): string {
		return $this->term;
	}

	public function getLimit(): int {
		return $this->limit;
	}

	public function getCursor(): ?string {
		return $this->cursor;
	}
}
