<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Settings\Calendar;

/** A mandate gets another last day: an earlier one ends it, a later one renews it. */
final readonly class MandateEnding {
	public function __construct(
		private MandateMapper $mandates,
		private Coordinators $coordinators,
		private Calendar $calendar,
		private CircleLog $log,
		private Database $database,
	) {
	}

	/**
	 * @param string $endsOn the last day, yesterday to end it at once; '' for none
	 * @param bool $confirmed whether it was said that nobody coordinates the circle then
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function change(Circle $circle, int $id, string $endsOn, bool $confirmed): void {
		$this->database->atomically(function () use ($circle, $id, $endsOn, $confirmed): void {
			$mandate = $this->mandates->find($circle->id, $id) ?? throw new NotFound();
			$today = $this->calendar->today();
			$yesterday = $this->calendar->dayBefore($today);
			if ($mandate->endsOn !== '' && $mandate->endsOn < $today) {
				throw new Conflict('mandate_over');
			}
			if ($this->calendar->check('ends_on', $endsOn) !== '' && $endsOn < $yesterday) {
				throw new Invalid('date_impossible', 'ends_on');
			}
			if ($endsOn === $yesterday) {
				$this->coordinators->keepOne($circle->id, $this->coordinators->of($circle->id, $id), $confirmed);
			}
			$this->mandates->end($id, $endsOn);
			$this->log->record($circle->id, CircleAction::Ended, $mandate->user, $endsOn);
		});
	}

	/** The account is no more: what it held is over, and known by name. */
	public function forget(string $user): void {
		$today = $this->calendar->today();
		foreach ($this->mandates->ofUser($user, $today) as $mandate) {
			$this->mandates->end($mandate->id, $this->calendar->dayBefore($today));
			$this->log->record($mandate->circle, CircleAction::Ended, $user, $this->calendar->dayBefore($today));
		}
	}
}
