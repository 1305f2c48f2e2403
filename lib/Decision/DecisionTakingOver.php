<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\ResponseDefinitions;

/**
 * A circle brings the decisions that it took before it had Socle: with numbers in the series of their years, and marked for good as
 * taken over. All of what is sent at a time, or nothing.
 *
 * @psalm-import-type SocleTakeOver from ResponseDefinitions
 */
final readonly class DecisionTakingOver {
	public const MOST = 100;

	public function __construct(
		private DecisionRights $rights,
		private DecisionBook $book,
		private PastDecisions $past,
		private CircleRights $circles,
		private PastDecisionWriting $writing,
		private DecisionRows $rows,
	) {
	}

	/**
	 * @param list<mixed> $rows
	 * @param bool $check whether to tell what is wrong with them, and write nothing
	 * @return SocleTakeOver what is wrong, or what was taken over in the order of the days
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function take(int $circle, array $rows, bool $check): array {
		$this->rights->coordinate($circle);
		if (count($rows) > self::MOST) {
			throw new Invalid('too_many', 'decisions');
		}
		return $this->book->open(function (Chain $chain) use ($circle, $rows, $check): array {
			$this->rights->coordinate($circle);
			$of = $this->circles->find($circle);
			if ($of->isDissolved()) {
				throw new Conflict('circle_dissolved');
			}
			[$past, $problems] = $this->past->read($circle, $rows);
			return [
				'problems' => $problems,
				'taken_over' => $check || $problems !== [] ? [] : $this->rows->describe($this->writing->write($chain, $of, $past)),
			];
		});
	}
}
