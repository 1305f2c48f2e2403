<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

/** What a copy says, and where it may lie. */
final readonly class DecisionFileContent {
	/**
	 * @param string $name of the file, without its ending
	 * @param bool $private for the circle alone
	 */
	public function __construct(
		public string $name,
		public string $markdown,
		public bool $private,
	) {
	}
}
