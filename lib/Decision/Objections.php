<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;

/**
 * Members of the circle object to a proposal. Whoever proposed it and coordinators answer, and integrate it; only whoever
 * raised it lifts it; only coordinators overrule it, under the circle's rule, and somebody answers for that.
 */
final readonly class Objections {
	private const LIMIT = 10_000;

	public function __construct(
		private ObjectionMapper $objections,
		private ObjectionEnding $ending,
		private DecisionRights $rights,
		private Viewer $viewer,
		private DecisionNews $news,
		private Database $database,
	) {
	}

	/**
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function raise(int $id, string $reason): void {
		$this->rights->write($id);
		$reason = ObjectionEnding::text('reason', $reason, self::LIMIT);
		$this->database->atomically(function () use ($id, $reason): void {
			if ($this->rights->write($id)->state !== DecisionState::Proposed) {
				throw new Conflict('not_proposed');
			}
			$this->news->tell($id, DecisionAction::Objected, $this->objections->add($id, $this->viewer->id(), $reason));
		});
	}

	/**
	 * @param string $answer what was replied, or why it is so
	 * @param ?string $text what the proposal says from now on, where that integrates the objection
	 * @param string $takenOnBy an account of the circle
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function change(int $id, int $objection, string $state, string $answer, ?string $text, string $takenOnBy): void {
		$this->rights->write($id);
		$next = ObjectionState::tryFrom($state) ?? throw new Invalid('state_unknown', 'state');
		$answer = $next === ObjectionState::Open || $next === ObjectionState::Lifted
			? ObjectionEnding::optional('answer', $answer, self::LIMIT)
			: ObjectionEnding::text('answer', $answer, self::LIMIT);
		$this->database->atomically(function () use ($id, $objection, $next, $answer, $text, $takenOnBy): void {
			$decision = $this->rights->write($id);
			$now = $this->objections->find($id, $objection) ?? throw new NotFound();
			if ($decision->state !== DecisionState::Proposed) {
				throw new Conflict('not_proposed');
			}
			$this->ending->end($decision, $now, $next, $answer, $text, $takenOnBy);
			$this->news->tell($id, DecisionAction::ObjectionClosed, $objection);
		});
	}
}
