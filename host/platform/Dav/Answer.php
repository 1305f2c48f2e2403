<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Dav;

final readonly class Answer {
	/**
	 * @param array<string, string> $headers
	 * @param resource|string $body
	 */
	public function __construct(
		public int $status,
		public array $headers = [],
		public mixed $body = '',
	) {
	}
}
