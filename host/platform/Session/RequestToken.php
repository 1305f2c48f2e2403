<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Session;

/** Proof that a request comes from a page of this instance. Masked anew each time, so that it never looks the same. */
final readonly class RequestToken {
	private const KEY = 'requesttoken';

	public function __construct(
		private Session $session,
	) {
	}

	public function get(): string {
		$token = $this->session->get(self::KEY);
		if (!is_string($token)) {
			$token = base64_encode(random_bytes(48));
			$this->session->set(self::KEY, $token);
		}
		$mask = random_bytes(max(1, strlen($token)));
		return base64_encode($token ^ $mask) . ':' . base64_encode($mask);
	}

	public function isValid(string $masked): bool {
		$token = $this->session->get(self::KEY);
		$parts = explode(':', $masked);
		return is_string($token) && count($parts) === 2
			&& hash_equals($token, (string)base64_decode($parts[0], true) ^ (string)base64_decode($parts[1], true));
	}

	/** After a log-in, an older page's token is worth nothing. */
	public function renew(): void {
		$this->session->remove(self::KEY);
	}
}
