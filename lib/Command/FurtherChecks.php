<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Command;

use OCA\Socle\Notice\NoticeCheck;

/**
 * What `socle:ledger:verify` looks at after the chains: things outside the ledgers that their entries speak of. A further
 * check is one more line here.
 */
final readonly class FurtherChecks {
	public function __construct(
		private NoticeCheck $notices,
	) {
	}

	/** @return iterable<string, iterable<array{what: string, reason: string}>> by the check's name, what is not as the ledger says */
	public function all(): iterable {
		yield 'notices' => array_map(static fn (int $version): array => ['what' => "version $version", 'reason' => 'changed'], $this->notices->tampered());
	}
}
