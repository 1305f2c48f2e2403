<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Access\PowerfulGroups;
use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\Intention;
use OCA\Socle\Circle\Intentions;

/** Everything in which one circle is not as it should be, as the platform says now. */
final readonly class CircleCheck {
	public function __construct(
		private Intentions $intentions,
		private GroupCheck $groups,
		private FolderCheck $folders,
		private PowerfulGroups $powerful,
		private Standings $standings,
	) {
	}

	/** @return list<Difference> nothing is changed */
	public function now(Circle $circle): array {
		$intention = $this->intentions->of($circle);
		return $this->compare($intention, $this->standings->read(), $this->powerful->among(array_values($intention->groups)));
	}

	/**
	 * @param list<string> $powerful groups that have a power
	 * @return list<Difference>
	 */
	public function compare(Intention $intention, People $people, array $powerful): array {
		return [...$this->groups->of($intention, $people, $powerful), ...$this->folders->of($intention->circle)];
	}
}
