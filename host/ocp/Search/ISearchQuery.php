<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
namespace OCP\Search;

interface ISearchQuery {
	/** '' when only other filters were given. */
	public function getTerm(): string;

	public function getLimit(): int;

	/** @return int|string|null that of the page before */
	public function getCursor();
}
