<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Access\PowerfulGroups;
use OCA\Socle\Circle\Intentions;

/**
 * Compares all circles with what they intend, and keeps what differs. Done again after it was interrupted it finds the same,
 * and ends what was interrupted.
 */
final readonly class Reconciliation {
	public function __construct(
		private Intentions $intentions,
		private CircleReconciliation $circles,
		private Standings $standings,
		private PowerfulGroups $powerful,
		private LastReconciliation $last,
	) {
	}

	/** @param bool $asked whether somebody asked for all that can be put right: nobody is taken out of a group by that */
	public function run(bool $asked = false): void {
		$all = $this->intentions->all();
		$powerful = $this->powerful->all();
		$people = $this->standings->read();
		$known = $this->circles->known();
		$folders = $this->circles->folders();
		foreach ($all as $intention) {
			$this->circles->run($intention, $people, $powerful, $folders[$intention->circle->id] ?? [], $known[$intention->circle->id] ?? [], $asked);
		}
		$this->last->done();
	}
}
