<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\SocleFloor\Search;

use OCP\IUser;
use OCP\Search\IProvider;
use OCP\Search\ISearchQuery;
use OCP\Search\SearchResult;

/** The floor of what is searched from the header: Nextcloud asks every app for its providers before it asks one. */
final class EmptySearch implements IProvider {
	public function getId(): string {
		return 'socle_floor';
	}

	public function getName(): string {
		return 'Floor';
	}

	public function getOrder(string $route, array $routeParameters): int {
		return 100;
	}

	public function search(IUser $user, ISearchQuery $query): SearchResult {
		return SearchResult::complete('Floor', []);
	}
}
