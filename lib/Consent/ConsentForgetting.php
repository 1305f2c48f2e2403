<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Evidence\EvidenceFiles;
use OCA\Socle\Ledger\Subjects;

/** What goes when people go: what showed that they agreed, and whatever could link them to the ledger. Its events stay, and say nothing of anybody. */
final readonly class ConsentForgetting {
	public function __construct(
		private ConsentMapper $consents,
		private EvidenceFiles $evidences,
		private Subjects $subjects,
	) {
	}

	/** @param non-empty-list<int> $contactIds */
	public function forget(array $contactIds): void {
		$this->consents->forget($contactIds);
		$this->evidences->forget($contactIds);
		$this->subjects->forget($contactIds);
	}
}
