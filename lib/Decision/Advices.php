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
use OCP\AppFramework\Utility\ITimeFactory;

/** Members who may read a proposal advise on it and ask; whoever proposed it and coordinators answer. */
final readonly class Advices {
	private const LIMIT = 10_000;

	public function __construct(
		private Database $database,
		private DecisionRights $rights,
		private DecisionHands $hands,
		private DecisionNews $news,
		private Viewer $viewer,
		private ITimeFactory $time,
	) {
	}

	/** @return list<Advice> in the order in which they came */
	public function of(int $decision): array {
		return array_map(Advice::of(...), $this->database->rows('SELECT * FROM `*PREFIX*socle_advice` WHERE decision_id = ? ORDER BY id', [$decision]));
	}

	/**
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function give(int $id, string $kind, string $text): void {
		$this->proposal($id);
		$kind = AdviceKind::tryFrom($kind) ?? throw new Invalid('kind_unknown', 'kind');
		$advice = $this->database->insert('socle_advice', [
			'decision_id' => $id,
			'user' => $this->viewer->id(),
			'kind' => $kind->value,
			'text' => ObjectionEnding::text('text', $text, self::LIMIT),
			'answer' => '',
			'answered_by' => '',
			'answered_at' => 0,
			'created_at' => $this->time->getTime(),
		]);
		$this->news->tell($id, DecisionAction::Advised, $advice);
	}

	/**
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function answer(int $id, int $advice, string $answer): void {
		$decision = $this->proposal($id);
		if (!$this->hands->holds($decision)) {
			throw $this->rights->isInside($decision->circle) ? new Conflict('proposal_of_other') : new NotFound();
		}
		$answer = ObjectionEnding::text('answer', $answer, self::LIMIT);
		$answered = $this->database->run(
			'UPDATE `*PREFIX*socle_advice` SET answer = ?, answered_by = ?, answered_at = ? WHERE id = ? AND decision_id = ?',
			[$answer, $this->viewer->id(), $this->time->getTime(), $advice, $id],
		);
		if ($answered === 0) {
			throw new NotFound();
		}
		$this->news->tell($id, DecisionAction::Answered, $advice);
	}

	public function forget(string $user): void {
		$this->database->run("UPDATE `*PREFIX*socle_advice` SET `user` = '' WHERE `user` = ?", [$user]);
		$this->database->run("UPDATE `*PREFIX*socle_advice` SET answered_by = '' WHERE answered_by = ?", [$user]);
	}

	/**
	 * @throws NotFound
	 * @throws Conflict
	 */
	private function proposal(int $id): Decision {
		$decision = $this->rights->readFully($id);
		if (!$this->rights->isMember()) {
			throw new NotFound();
		}
		return $decision->state === DecisionState::Proposed ? $decision : throw new Conflict('not_proposed');
	}
}
