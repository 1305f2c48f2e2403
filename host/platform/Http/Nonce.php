<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Http;

/** One per request: in the header, and on each script of the page. */
final readonly class Nonce {
	private string $value;

	public function __construct() {
		$this->value = base64_encode(random_bytes(24));
	}

	public function get(): string {
		return $this->value;
	}
}
