<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Wording;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Settings\Calendar;

/**
 * What somebody brings is looked at row by row, each with the first thing that is wrong with it. What the circle has already is not
 * taken over a second time: a list that was sent twice, because the answer was lost, changes nothing.
 *
 * @psalm-import-type SocleTakeOverProblem from ResponseDefinitions
 */
final readonly class PastDecisions {
	public function __construct(
		private Database $database,
		private DecisionRules $rules,
		private Calendar $calendar,
		private Wording $wording,
	) {
	}

	/**
	 * @param list<mixed> $rows
	 * @return array{list<PastDecision>, list<SocleTakeOverProblem>}
	 */
	public function read(int $circle, array $rows): array {
		$past = $problems = [];
		foreach ($rows as $number => $row) {
			try {
				$past[$number] = PastDecision::of(is_array($row) ? $row : [], $this->rules, $this->calendar);
			} catch (Invalid $problem) {
				$problems[$number] = $this->problem($number, $problem);
			}
		}
		$known = $this->known($circle, array_values($past));
		foreach ($past as $number => $one) {
			if (isset($known[$one->key()])) {
				$problems[$number] = $this->problem($number, new Invalid('decision_known', $one->formerNumber === '' ? 'title' : 'former_number'));
			}
			$known[$one->key()] = true;
		}
		ksort($problems);
		return [array_values($past), array_values($problems)];
	}

	/**
	 * @param list<PastDecision> $past
	 * @return array<string, true> those that the circle has, by their keys
	 */
	private function known(int $circle, array $past): array {
		$known = [];
		$rows = $past === [] ? [] : $this->database->rows(
			"SELECT former_number, title, decided_on FROM `*PREFIX*socle_decisions` WHERE circle_id = ? AND state = 'adopted' AND (former_number IN (?) OR decided_on IN (?))",
			[
				$circle,
				array_map(static fn (PastDecision $one): string => $one->formerNumber, $past),
				array_map(static fn (PastDecision $one): string => $one->decidedOn, $past),
			],
		);
		foreach ($rows as $row) {
			$known[PastDecision::keyOf($row->text('former_number'), $row->text('title'), $row->text('decided_on'))] = true;
		}
		return $known;
	}

	/** @return SocleTakeOverProblem */
	private function problem(int $row, Invalid $problem): array {
		return ['row' => $row, 'field' => $problem->field ?? '', 'reason' => $problem->reason, 'message' => $this->wording->of($problem->reason)];
	}
}
