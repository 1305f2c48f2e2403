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
use OCA\Socle\Problem\Text;
use OCA\Socle\Settings\Calendar;

/** Someone is entrusted with a role. */
final readonly class MandateGiving {
	private const DECISION_LIMIT = 200;

	public function __construct(
		private MandateMapper $mandates,
		private RoleMapper $roles,
		private Appointable $appointable,
		private Calendar $calendar,
		private CircleLog $log,
		private Database $database,
	) {
	}

	/**
	 * @param string $startsOn a day; '' for today
	 * @param string $endsOn the last day; '' for none
	 * @param string $decision by which it is given, as its number or in words
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function give(Circle $circle, int $roleId, string $user, string $startsOn, string $endsOn, string $decision): void {
		$role = $this->roles->find($circle->id, $roleId) ?? throw new Invalid('role_unknown', 'role');
		if ($role->retired || $circle->isDissolved()) {
			throw new Conflict('role_retired');
		}
		$today = $this->calendar->today();
		$startsOn = $this->calendar->check('starts_on', $startsOn) === '' ? $today : $startsOn;
		if ($this->calendar->check('ends_on', $endsOn) !== '' && $endsOn < max($startsOn, $today)) {
			throw new Invalid('date_impossible', 'ends_on');
		}
		$decision = Text::check('decision', $decision, self::DECISION_LIMIT);
		$this->database->atomically(function () use ($circle, $role, $user, $startsOn, $endsOn, $decision, $today): void {
			$account = $this->appointable->find($circle, $role, $user);
			foreach ($this->mandates->ofUser($account->getUID(), $today) as $other) {
				if ($other->role === $role->id && $other->overlaps($startsOn, $endsOn)) {
					throw new Conflict('mandate_twice', 'user');
				}
			}
			$name = Mandate::name($account->getDisplayName());
			$this->mandates->add(new Mandate(0, $circle->id, $role->id, $account->getUID(), $name, $startsOn, $endsOn, $decision));
			$this->log->record($circle->id, CircleAction::Appointed, $account->getUID(), (string)$role->id);
		});
	}
}
