<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Condition;

/** The start of a mail (in lower case) or of a telephone (E.164). */
final readonly class PointStart {
	public function __construct(
		private Channel $channel,
		private string $start,
	) {
	}

	/** Of the point `$alias`. */
	public function on(string $alias): Condition {
		return new Condition(
			"$alias.channel = ? AND $alias.normalised >= ? AND $alias.normalised <= ?",
			[$this->channel->value, $this->start, Fold::end($this->start)],
		);
	}

	/**
	 * Of any point of the contact `c`. COUNT, not EXISTS, and COALESCE: so that a planner looks at her few points, never at
	 * the many that start so.
	 */
	public function ofContact(): Condition {
		return $this->among('');
	}

	/** Of a point of the contact `c` that comes before the point `p`. */
	public function before(): Condition {
		return $this->among(" AND COALESCE(q.normalised, '') < p.normalised");
	}

	private function among(string $narrower): Condition {
		return new Condition(
			'(SELECT COUNT(*) FROM `*PREFIX*socle_contact_points` q WHERE q.contact_id = c.id'
			. " AND COALESCE(q.channel, '') = ? AND COALESCE(q.normalised, '') >= ? AND COALESCE(q.normalised, '') <= ?$narrower) > 0",
			[$this->channel->value, $this->start, Fold::end($this->start)],
		);
	}
}
