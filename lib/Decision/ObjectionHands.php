<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Circle\Memberships;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;

/** Who may bring an objection to which end. */
final readonly class ObjectionHands {
	public function __construct(
		private DecisionRights $rights,
		private DecisionHands $hands,
		private DecisionSettings $settings,
		private CircleRights $circles,
		private Memberships $memberships,
		private Viewer $viewer,
	) {
	}

	public function raised(Objection $objection): bool {
		return $objection->user !== '' && $objection->user === $this->viewer->id();
	}

	public function may(Decision $decision, Objection $objection, ObjectionState $next): bool {
		return match ($next) {
			ObjectionState::Answered, ObjectionState::Integrated => $this->hands->holds($decision),
			// whose account is gone cannot lift it any more
			ObjectionState::Lifted => $this->raised($objection) || $objection->user === '' && $this->rights->coordinates($decision->circle),
			ObjectionState::Open => $this->raised($objection),
			ObjectionState::Overruled => $this->rights->coordinates($decision->circle),
		};
	}

	/** @throws Conflict */
	public function mustBeHers(Decision $decision, Objection $objection, ObjectionState $next): void {
		if (!$this->may($decision, $objection, $next)) {
			throw new Conflict($next === ObjectionState::Overruled ? 'coordinator_overrules' : 'objection_of_other');
		}
		if ($next === ObjectionState::Overruled && $this->settings->rule($this->circles->find($decision->circle)) === '') {
			throw new Conflict('rule_missing');
		}
	}

	/**
	 * @return string the account of the circle that answers for it
	 * @throws Invalid
	 */
	public function takesOn(Decision $decision, string $user): string {
		$user = $user === '' ? $this->viewer->id() : $user;
		return array_key_exists($decision->circle, $this->memberships->of($user)) ? $user : throw new Invalid('not_in_circle', 'taken_on_by');
	}
}
