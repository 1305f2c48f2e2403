<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Collaboration\Reference;

interface ISearchableReferenceProvider extends IDiscoverableReferenceProvider {
	/** @return list<string> of the providers of the search of the header, in which the Smart Picker searches */
	public function getSupportedSearchProviderIds(): array;
}
