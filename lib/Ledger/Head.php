<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

/** The last entry of a ledger. Who has noted it can tell later whether all that came before is still as it was. */
final readonly class Head {
	/** @param int $position 0: nothing has been written yet */
	public function __construct(
		public LedgerName $ledger,
		public int $position,
		public int $recordedAt,
		public string $hash,
	) {
	}
}
