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
use OCA\Socle\Folder\CircleFolder;

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
		return [...$this->groups->of($intention, $this->standings->read(), $this->powerful->all()), ...$this->folders->of($intention)];
	}

	/**
	 * @param list<string> $powerful groups that have a power
	 * @param list<CircleFolder> $folders of the circle
	 * @return list<Difference>
	 */
	public function compare(Intention $intention, People $people, array $powerful, array $folders): array {
		return [...$this->groups->of($intention, $people, $powerful), ...$this->folders->compare($intention, $folders)];
	}
}
