<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Collaboration\Reference;

use JsonSerializable;

abstract class ADiscoverableReferenceProvider implements IDiscoverableReferenceProvider, JsonSerializable {
	/** @return array<string, mixed> */
	public function jsonSerialize(): array {
		$described = [
			'id' => $this->getId(),
			'title' => $this->getTitle(),
			'icon_url' => $this->getIconUrl(),
			'order' => $this->getOrder(),
		];
		return $this instanceof ISearchableReferenceProvider
			? [...$described, 'search_providers_ids' => $this->getSupportedSearchProviderIds()]
			: $described;
	}
}
