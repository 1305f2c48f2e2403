<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\ResponseDefinitions;

/**
 * The meetings at which somebody was present, for the copy of her data: of drafts and of those of private circles that she
 * was there, and when.
 *
 * @psalm-import-type SocleCopyEngagement from ResponseDefinitions
 */
final readonly class MeetingsAttended {
	public function __construct(
		private MinutesMapper $minutes,
	) {
	}

	/** @return list<SocleCopyEngagement> */
	public function by(string $user): array {
		$attended = array_filter(
			$this->minutes->naming($user),
			static fn (Minutes $minutes): bool => array_filter($minutes->people, static fn (MinutesPerson $person): bool => $person->is($user, '')) !== [],
		);
		return array_map(static function (Minutes $minutes): array {
			$open = $minutes->isAdopted() && !$minutes->private;
			return ['kind' => $open ? 'minutes' : 'reserved', 'what' => $open ? $minutes->title : '', 'from' => $minutes->heldOn, 'until' => $minutes->heldOn];
		}, array_values($attended));
	}
}
