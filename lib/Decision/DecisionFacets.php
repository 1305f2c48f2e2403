<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\CircleNames;
use OCA\Socle\Database\Condition;
use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\ResponseDefinitions;

/**
 * What the filters of the list offer, and what is owed, among the decisions that the person of this request may know of.
 *
 * @psalm-import-type SocleDecisionFacets from ResponseDefinitions
 */
final readonly class DecisionFacets {
	/** Where counting stops. */
	private const COUNTED = 10_000;
	private const MOST_TAGS = 100;

	public function __construct(
		private Database $database,
		private DecisionRights $rights,
		private DecisionConditions $conditions,
		private CircleNames $circles,
	) {
	}

	/** @return SocleDecisionFacets */
	public function all(): array {
		$visible = $this->rights->visible();
		$owed = $this->counted(Condition::all([$this->conditions->owed(), $visible]));
		$circles = $this->circles(Condition::all([new Condition("d.state = 'adopted'"), $this->rights->visibleAdopted()]), Condition::all([
			new Condition('d.state IN (?)', [[DecisionState::Draft->value, DecisionState::Proposed->value]]),
			$visible,
		]));
		return [
			'circles' => $circles,
			'tags' => $this->tags(Condition::all([
				new Condition("d.state = 'adopted'"),
				$this->rights->visibleAdopted(),
				$this->conditions->fully(),
			])),
			'capped' => array_sum(array_column($circles, 'count')) >= self::COUNTED,
			'to_publish' => $owed?->int('counted') ?? 0,
			'to_publish_since' => $owed?->text('oldest') ?? '',
			'to_review' => $this->counted(Condition::all([$this->conditions->toReview(), $visible]))?->int('counted') ?? 0,
		];
	}

	/** @return list<array{id: int, name: string, count: int}> in the order of their names */
	private function circles(Condition ...$parts): array {
		$counts = [];
		foreach ($parts as $part) {
			foreach ($this->database->rows(
				'SELECT circle_id, COUNT(*) AS counted FROM (SELECT d.circle_id FROM `*PREFIX*socle_decisions` d'
				. " WHERE $part->sql LIMIT " . self::COUNTED . ') known GROUP BY circle_id',
				$part->parameters,
			) as $row) {
				$counts[$row->int('circle_id')] = ($counts[$row->int('circle_id')] ?? 0) + $row->int('counted');
			}
		}
		$circles = [];
		foreach ($counts === [] ? [] : $this->circles->all() as $id => $name) {
			if (isset($counts[$id])) {
				$circles[] = ['id' => $id, 'name' => $name, 'count' => $counts[$id]];
			}
		}
		return $circles;
	}

	/** @return list<array{tag: string, count: int}> the most used ones */
	private function tags(Condition $readable): array {
		return array_map(static fn (Row $row): array => ['tag' => $row->text('label'), 'count' => $row->int('counted')], $this->database->rows(
			'SELECT t.tag, MIN(t.label) AS label, COUNT(*) AS counted FROM `*PREFIX*socle_decision_tags` t'
			. " INNER JOIN `*PREFIX*socle_decisions` d ON d.id = t.decision_id WHERE $readable->sql"
			. ' GROUP BY t.tag ORDER BY counted DESC, t.tag LIMIT ' . self::MOST_TAGS,
			$readable->parameters,
		));
	}

	private function counted(Condition $condition): ?Row {
		return $this->database->row("SELECT COUNT(*) AS counted, MIN(d.decided_on) AS oldest FROM `*PREFIX*socle_decisions` d WHERE $condition->sql", $condition->parameters);
	}
}
