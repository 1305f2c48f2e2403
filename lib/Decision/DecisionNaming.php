<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\Succession;

/**
 * What a decision is called where words can leave the instance: in mails, on telephones, in other people's calendars. Of a
 * private circle's that is its number at most, also for those who may read all of it.
 */
final readonly class DecisionNaming {
	public function __construct(
		private Succession $succession,
	) {
	}

	/** @return string '' where nothing of it can be said */
	public function of(Decision $decision): string {
		return match (true) {
			$this->isPrivate($decision) => $decision->number,
			$decision->number === '' => $decision->title,
			default => "$decision->number, $decision->title",
		};
	}

	/** As it was adopted, and until then as its circle is. */
	public function isPrivate(Decision $decision): bool {
		return $decision->isAdopted() ? $decision->private : in_array($decision->circle, $this->succession->privateCircles(), true);
	}
}
