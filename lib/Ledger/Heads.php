<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

use OCA\Socle\ResponseDefinitions;

/**
 * The heads of all ledgers.
 *
 * @psalm-import-type SocleLedgerHead from ResponseDefinitions
 */
final readonly class Heads {
	public function __construct(
		private Ledger $ledger,
	) {
	}

	/** @return list<Head> */
	public function all(): array {
		return array_map($this->ledger->head(...), LedgerName::cases());
	}

	/** @return list<SocleLedgerHead> */
	public function describe(): array {
		return array_map(static fn (Head $head): array => [
			'ledger' => $head->ledger->value,
			'position' => $head->position,
			'recorded_at' => $head->recordedAt,
			'hash' => $head->hash,
		], $this->all());
	}
}
