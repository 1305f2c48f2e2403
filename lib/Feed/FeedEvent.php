<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Feed;

/** Something on a day of somebody's calendar. */
final readonly class FeedEvent {
	/**
	 * @param string $uid stays the same when it moves to another day
	 * @param int $changedAt what the calendar says of its age
	 */
	public function __construct(
		public string $uid,
		public string $day,
		public string $summary,
		public string $description,
		public string $url,
		public int $changedAt,
	) {
	}
}
