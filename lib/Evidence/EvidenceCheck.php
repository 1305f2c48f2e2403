<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Evidence;

/** Whether every scan is still there, and still the one that was brought. */
final readonly class EvidenceCheck {
	private const SOME = 200;

	public function __construct(
		private EvidenceMapper $evidences,
		private EvidenceFiles $files,
	) {
	}

	/**
	 * @return iterable<array{id: int, contact_id: int, reason: 'changed'|'missing'}> those that are not, one file at a time
	 */
	public function problems(): iterable {
		$after = 0;
		do {
			$evidences = $this->evidences->withFile($after, self::SOME);
			foreach ($evidences as $evidence) {
				$after = $evidence->id;
				$missing = $this->files->isMissing($evidence);
				if ($missing || $this->files->read($evidence) === null) {
					yield ['id' => $evidence->id, 'contact_id' => $evidence->contactId, 'reason' => $missing ? 'missing' : 'changed'];
				}
			}
		} while (count($evidences) === self::SOME);
	}
}
