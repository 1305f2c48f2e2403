<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
namespace OCP\Search;

use OCP\IUser;

interface IProvider {
	public function getId(): string;

	/** In the language of the person who asks. */
	public function getName(): string;

	/**
	 * @param string $route where she is, as `files.view.index`
	 * @param array<string, mixed> $routeParameters
	 * @return ?int small ones come first; null: not offered to her
	 */
	public function getOrder(string $route, array $routeParameters): ?int;

	public function search(IUser $user, ISearchQuery $query): SearchResult;
}
