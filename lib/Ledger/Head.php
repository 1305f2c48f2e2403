<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

/** The last entry of a ledger. Who has noted it can tell later whether all that came before is still as it was. */
final readonly class Head {
	/**
	 * @param int $position 0: nothing has been written yet
	 * @param int $recordedAt the latest time that an entry has: the clock may have been set back since
	 */
	public function __construct(
		public LedgerName $ledger,
		public int $position,
		public int $recordedAt,
		public string $hash,
	) {
	}

	/** What is noted of it, on paper or elsewhere: see NotedHead. */
	public function note(): string {
		return "{$this->ledger->value}:$this->position:$this->hash";
	}
}
