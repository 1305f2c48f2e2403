<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\Succession;
use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Settings\Calendar;

/**
 * Where somebody was present, advised, asked or objected, for the copy of her data. Whoever makes the copy may be outside of the
 * circle: of private decisions and of drafts it says that she took part, and when.
 *
 * @psalm-import-type SocleCopyEngagement from ResponseDefinitions
 */
final readonly class PartTaken {
	public function __construct(
		private Database $database,
		private DecisionParts $parts,
		private DecisionMapper $decisions,
		private Succession $succession,
		private Calendar $calendar,
	) {
	}

	/** @return list<SocleCopyEngagement> */
	public function by(string $user): array {
		$present = array_map(static fn (DecisionPerson $person): int => $person->decision, $this->parts->presences($user));
		$said = $this->database->rows(
			"SELECT decision_id, kind AS what, `text` AS words, created_at FROM `*PREFIX*socle_advice` WHERE `user` = ?"
			. " UNION ALL SELECT decision_id, 'objection', reason, created_at FROM `*PREFIX*socle_objections` WHERE `user` = ? ORDER BY 4",
			[$user, $user],
		);
		$decisions = $this->decisions->those([...$present, ...array_map(static fn (Row $row): int => $row->int('decision_id'), $said)]);
		$took = [];
		foreach ($present as $id) {
			$day = ($decisions[$id] ?? null)->decidedOn ?? '';
			$took[] = $this->describe('decision', $decisions[$id] ?? null, '', $day);
		}
		foreach ($said as $row) {
			$day = $this->calendar->dayOf($row->int('created_at'));
			$took[] = $this->describe($row->text('what'), $decisions[$row->int('decision_id')] ?? null, $row->text('words'), $day);
		}
		return $took;
	}

	/** @return SocleCopyEngagement */
	private function describe(string $kind, ?Decision $decision, string $words, string $day): array {
		return $decision !== null && $this->isOpen($decision)
			? ['kind' => $kind, 'what' => trim("$decision->number $decision->title\n$words"), 'from' => $day, 'until' => $day]
			: ['kind' => 'reserved', 'what' => '', 'from' => $day, 'until' => $day];
	}

	private function isOpen(Decision $decision): bool {
		return match ($decision->state) {
			DecisionState::Adopted => !$decision->private,
			DecisionState::Proposed => !in_array($decision->circle, $this->succession->privateCircles(), true),
			default => false,
		};
	}
}
