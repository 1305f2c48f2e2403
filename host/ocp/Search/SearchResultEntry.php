<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
namespace OCP\Search;

use JsonSerializable;

class SearchResultEntry implements JsonSerializable {
	/**
	 * @param string $resourceUrl where a click leads
	 * @param string $icon address, or name of a CSS class
	 */
	public function __construct(
		private readonly string $thumbnailUrl,
		private readonly string $title,
		private readonly string $subline,
		private readonly string $resourceUrl,
		private readonly string $icon = '',
		private readonly bool $rounded = false,
	) {
	}

	/** @return array<string, mixed> */
	public function jsonSerialize(): array {
		return [
			'thumbnailUrl' => $this->thumbnailUrl,
			'title' => $this->title,
			'subline' => $this->subline,
			'resourceUrl' => $this->resourceUrl,
			'icon' => $this->icon,
			'rounded' => $this->rounded,
			'attributes' => [],
		];
	}
}
