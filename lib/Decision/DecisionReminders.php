<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\Succession;
use OCA\Socle\Database\Database;

/**
 * Tells those who coordinate a circle, or answer for a dissolved one: once, that a decision is to be looked at again soon; and
 * that a summary is owed, a week before its day, on that day and every week from then on.
 *
 * Each has a moment from which on it is to be told. One stamp per decision says until when all of that was told: done again, and
 * after a crash, nobody is told twice.
 */
final readonly class DecisionReminders {
	public function __construct(
		private DecisionMapper $decisions,
		private DecisionReviews $reviews,
		private DecisionDebts $debts,
		private DueNotifications $notifications,
		private Succession $succession,
		private Database $database,
	) {
	}

	public function remind(): void {
		foreach (array_unique([...$this->reviews->all(), ...$this->debts->pressing()]) as $id) {
			$this->database->atomically(fn () => $this->about($id));
		}
	}

	/** Of what nobody answers for, nobody is told until somebody coordinates the circle. */
	private function about(int $id): void {
		$decision = $this->decisions->find($id);
		$stamp = $this->decisions->remindedAt($id);
		$told = $decision === null ? [] : array_filter([
			DueNotifications::REVIEW => ($this->reviews->announcedAt($decision) ?? 0) > $stamp,
			DueNotifications::SUMMARY => ($this->debts->announcedAt($decision) ?? 0) > $stamp,
		]);
		$accounts = $decision === null || $told === [] ? [] : $this->succession->answering($decision->circle);
		if ($accounts !== [] && $this->decisions->remind($id, $stamp)) {
			foreach (array_keys($told) as $subject) {
				$this->notifications->tell($id, $subject, $accounts);
			}
		}
	}
}
