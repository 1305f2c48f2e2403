<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Ledger\Entry;
use OCA\Socle\Ledger\Ledger;
use OCA\Socle\Ledger\LedgerName;
use OCA\Socle\Ledger\Subjects;

/** Everything that the consent ledger says about someone. */
final readonly class EventsAbout {
	public function __construct(
		private Ledger $ledger,
		private Subjects $subjects,
	) {
	}

	/** @return list<Entry> in their order */
	public function of(int $contactId): array {
		$subject = $this->subjects->find($contactId);
		$all = [];
		$below = PHP_INT_MAX;
		do {
			$entries = $subject === null ? [] : $this->ledger->about(LedgerName::Consent, $subject->reference, $below);
			foreach ($entries as $entry) {
				$below = $entry->position;
				$all[] = $entry;
			}
		} while ($entries !== []);
		return array_reverse($all);
	}
}
