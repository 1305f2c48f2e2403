<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\MandateEnding;
use OCA\Socle\Circle\MandateNames;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Settings\Calendar;
use OCP\IUserManager;

/** Mandates whose holder has left, or is called otherwise now. */
final readonly class MandateRepair {
	public function __construct(
		private MandateEnding $ending,
		private MandateNames $names,
		private IUserManager $users,
		private Calendar $calendar,
	) {
	}

	/**
	 * It ended yesterday.
	 *
	 * @throws Conflict
	 * @throws Invalid
	 * @throws NotFound
	 */
	public function end(Circle $circle, int $mandate): void {
		$this->ending->change($circle, $mandate, $this->calendar->dayBefore($this->calendar->today()), true);
	}

	public function rename(string $account): void {
		$user = $this->users->get($account);
		if ($user !== null) {
			$this->names->follow($user);
		}
	}
}
