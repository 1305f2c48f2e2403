<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\Coordinators;
use OCA\Socle\Database\Database;
use OCP\AppFramework\Utility\ITimeFactory;

/** Reminds those who coordinate a circle of the summaries that it owes: every week, until they are out. */
final readonly class DebtReminders {
	private const WEEK = 7 * 86_400;

	public function __construct(
		private DecisionDays $days,
		private DecisionNotices $notices,
		private Coordinators $coordinators,
		private Database $database,
		private ITimeFactory $time,
	) {
	}

	/** Done again after a crash it tells nobody twice. */
	public function remind(): void {
		foreach ($this->days->debtors() as $circle) {
			$this->database->atomically(function () use ($circle): void {
				if ($this->isDue($circle)) {
					$this->notices->tellOfDebts($circle, $this->coordinators->of($circle));
				}
			});
		}
	}

	/** @return bool whether one is a week old, or was told of a week ago; all of them are told of then */
	private function isDue(int $circle): bool {
		$ids = array_map(static fn (Decision $decision): int => $decision->id, $this->days->debts([$circle]));
		$before = $this->time->getTime() - self::WEEK;
		$due = $this->database->row(
			'SELECT COUNT(*) AS due FROM `*PREFIX*socle_decisions` WHERE id IN (?) AND adopted_at <= ? AND reminded_at <= ?',
			[$ids, $before, $before],
		)?->int('due') ?? 0;
		return $due > 0 && $this->database->run(
			'UPDATE `*PREFIX*socle_decisions` SET reminded_at = ? WHERE id IN (?) AND reminded_at <= ?',
			[$this->time->getTime(), $ids, $before],
		) > 0;
	}
}
