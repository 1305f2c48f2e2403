<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Dav;

/** One WebDAV request of somebody who is logged in. */
final readonly class Request {
	/**
	 * @param string $path what follows `/remote.php/dav`, not yet decoded
	 * @param array<string, string> $headers names in lower case
	 * @param resource|string $body
	 */
	public function __construct(
		public string $method,
		public string $path,
		public array $headers = [],
		public mixed $body = '',
	) {
	}

	public function header(string $name): ?string {
		return $this->headers[$name] ?? null;
	}

	public function text(): string {
		return is_string($this->body) ? $this->body : (string)stream_get_contents($this->body);
	}
}
