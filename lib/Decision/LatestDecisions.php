<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Database;

/** What circles have decided last. */
final readonly class LatestDecisions {
	public function __construct(
		private Database $database,
	) {
	}

	/**
	 * @param list<int> $circles which she is in
	 * @return list<Decision> one of each circle that has any
	 */
	public function ofEach(array $circles): array {
		// a circle that has given a number has settings: one look into an index for each, however much it has decided
		return $circles === [] ? [] : array_map(Decision::of(...), $this->database->rows(
			"SELECT l.* FROM `*PREFIX*socle_decision_settings` s
				JOIN `*PREFIX*socle_decisions` l ON l.id = (
					SELECT d.id FROM `*PREFIX*socle_decisions` d WHERE d.circle_id = s.circle_id AND d.state = 'adopted' ORDER BY d.decided_on DESC, d.id DESC LIMIT 1
				) WHERE s.circle_id IN (?)",
			[$circles],
		));
	}
}
