<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

/** What the verification of one ledger has found. */
final readonly class Verdict {
	/**
	 * @param int $entries verified ones
	 * @param Head $head as stored
	 * @param ?Broken $broken null: it is whole
	 */
	public function __construct(
		public int $entries,
		public Head $head,
		public ?Broken $broken,
	) {
	}
}
