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
	private const ORDER = 'decided_on DESC, d.id DESC';

	public function __construct(
		private Database $database,
		private DecisionRights $rights,
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
					SELECT d.id FROM `*PREFIX*socle_decisions` d WHERE d.circle_id = s.circle_id AND d.state = 'adopted' ORDER BY d." . self::ORDER . ' LIMIT 1
				) WHERE s.circle_id IN (?)',
			[$circles],
		));
	}

	/** @return list<Decision> of one circle, as far as the person of this request may know of them */
	public function of(int $circle, int $limit): array {
		$visible = $this->rights->visible();
		return array_map(Decision::of(...), $this->database->rows(
			"SELECT d.* FROM `*PREFIX*socle_decisions` d WHERE d.circle_id = ? AND d.state = 'adopted' AND ($visible->sql) ORDER BY d." . self::ORDER . " LIMIT $limit",
			[$circle, ...$visible->parameters],
		));
	}

	/** @return list<Decision> what is proposed in one circle, as far as the person of this request may read it */
	public function proposals(int $circle, int $limit): array {
		$visible = $this->rights->visible();
		return array_map(Decision::of(...), $this->database->rows(
			"SELECT d.* FROM `*PREFIX*socle_decisions` d WHERE d.circle_id = ? AND d.state = 'proposed' AND ($visible->sql) ORDER BY d.changed_at DESC, d.id DESC LIMIT $limit",
			[$circle, ...$visible->parameters],
		));
	}
}
