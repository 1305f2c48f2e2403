<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

/** A head that somebody has noted, where who holds the database has no hand on it. */
final readonly class NotedHead {
	private function __construct(
		public LedgerName $ledger,
		public int $position,
		public string $hash,
	) {
	}

	/** @return ?self from `consent:1234:<hash>`, the hash also in groups or in capitals; null: it is none */
	public static function parse(string $note): ?self {
		$note = strtolower((string)preg_replace('/\s+/', '', $note));
		if (preg_match('/^(\w+):(\d{1,15}):([0-9a-f]{64})$/D', $note, $found) !== 1) {
			return null;
		}
		$ledger = LedgerName::tryFrom($found[1]);
		return $ledger === null ? null : new self($ledger, (int)$found[2], $found[3]);
	}
}
