<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

use SensitiveParameter;

/** Someone whom a ledger is about. */
final readonly class Subject {
	/**
	 * @param string $reference random, 32 hexadecimal digits: all that the ledger knows of her
	 * @param string $salt random, 64 hexadecimal digits: destroyed when she is erased
	 */
	public function __construct(
		public int $contactId,
		public string $reference,
		#[SensitiveParameter]
		public string $salt,
	) {
	}

	/** What stands for personal data in a ledger: shows that it was this value to whoever has the salt, and nothing without it. */
	public function commitment(string $value): string {
		return hash_hmac('sha256', $value, $this->salt);
	}
}
