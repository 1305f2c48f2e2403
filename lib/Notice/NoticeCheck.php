<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notice;

/** Whether the notices are still what people were shown. */
final readonly class NoticeCheck {
	public function __construct(
		private NoticeMapper $notices,
		private NoticeEvents $events,
	) {
	}

	/** @return list<int> versions that were changed, added or removed in the database after they were published, ascending */
	public function tampered(): array {
		$hashes = $this->events->hashes();
		$tampered = [];
		foreach ($this->notices->published() as $notice) {
			if (!$notice->isIntact() || ($hashes[$notice->version] ?? '') !== $notice->hash) {
				$tampered[] = $notice->version;
			}
			unset($hashes[$notice->version]);
		}
		$tampered = [...$tampered, ...array_keys($hashes)];
		sort($tampered);
		return $tampered;
	}
}
