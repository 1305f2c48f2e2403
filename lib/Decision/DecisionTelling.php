<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Circle\CircleNames;
use OCP\IL10N;

/**
 * What a notification says to the person of this request, if it still concerns her. It goes to telephones and by mail too: of a
 * private circle's decision it says the number.
 */
final readonly class DecisionTelling {
	public const SUBJECTS = ['decision_proposed', 'decision_adopted', 'decision_objected', 'decision_objection_closed'];

	public function __construct(
		private DecisionConcern $concern,
		private DecisionNaming $naming,
		private CircleNames $circles,
		private Viewer $viewer,
	) {
	}

	/** @return ?array{subject: string, message: string, path: string} */
	public function proposed(int $id, IL10N $l): ?array {
		$decision = $this->concern->insider($id);
		return $decision?->state !== DecisionState::Proposed ? null : [
			'subject' => $l->t('Your advice is asked: %s', [$this->what($decision, $l)]),
			'message' => $l->t('Read it, advise, ask, or object.'),
			'path' => "decisions/$id",
		];
	}

	/** @return ?array{subject: string, message: string, path: string} */
	public function adopted(int $id, IL10N $l): ?array {
		$decision = $this->concern->insider($id);
		return $decision === null || !$decision->isAdopted() ? null : [
			'subject' => $l->t('Adopted: %s', [$this->what($decision, $l)]),
			'message' => $l->t('Circle "%s"', [$this->circle($decision->circle)]),
			'path' => "decisions/$id",
		];
	}

	/** @return ?array{subject: string, message: string, path: string} */
	public function objected(int $id, int $objection, IL10N $l): ?array {
		$decision = $this->concern->insider($id);
		$found = $decision === null ? null : $this->concern->objection($id, $objection);
		$hers = $decision !== null && $decision->author === $this->viewer->id() && $decision->state === DecisionState::Proposed;
		return !$hers || $found === null || !$found->state->isOpen() ? null : [
			'subject' => $l->t('Someone objects to your proposal: %s', [$this->what($decision, $l)]),
			'message' => $l->t('Read the reason, and answer it.'),
			'path' => "decisions/$id",
		];
	}

	/** @return ?array{subject: string, message: string, path: string} */
	public function objectionClosed(int $id, int $objection, IL10N $l): ?array {
		$decision = $this->concern->insider($id);
		$found = $decision === null ? null : $this->concern->objection($id, $objection);
		if ($decision === null || $found === null || $found->user !== $this->viewer->id() || $found->state === ObjectionState::Open) {
			return null;
		}
		$what = [$this->what($decision, $l)];
		return [
			'subject' => match ($found->state) {
				ObjectionState::Integrated => $l->t('Your objection was integrated: %s', $what),
				ObjectionState::Overruled => $l->t('Your objection was overruled: %s', $what),
				ObjectionState::Lifted => $l->t('Your objection was lifted: %s', $what),
				default => $l->t('Your objection was answered: %s', $what),
			},
			'message' => $l->t('Read what was replied.'),
			'path' => "decisions/$id",
		];
	}

	private function what(Decision $decision, IL10N $l): string {
		$name = $this->naming->of($decision);
		return $name === '' ? $l->t('circle "%s"', [$this->circle($decision->circle)]) : $name;
	}

	private function circle(int $circle): string {
		return $this->circles->all()[$circle] ?? '';
	}
}
