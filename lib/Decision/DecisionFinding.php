<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Condition;
use OCA\Socle\Database\Database;
use OCA\Socle\Register\Fold;

/**
 * Adopted decisions as other pages of the instance show a few of them: found by words, or the latest. Never one that the person
 * of this request may not know of, and never by a word that she may not search.
 */
final readonly class DecisionFinding {
	/** Words that count; a longer text is cut. */
	private const WORDS = 8;
	private const LONGEST = 200;

	public function __construct(
		private Database $database,
		private DecisionRights $rights,
	) {
	}

	/**
	 * @param string $typed starts of words, all of which it has: of number, title, text and context, or of the summary
	 * @return list<Decision> the latest first
	 */
	public function byWords(string $typed, int $limit, int $offset): array {
		$words = array_slice(explode(' ', Fold::key($typed, self::LONGEST)), 0, self::WORDS);
		return $words[0] === '' ? [] : $this->adopted(array_map($this->has(...), $words), $limit, $offset);
	}

	/** @return list<Decision> the latest first */
	public function latest(int $limit): array {
		return $this->adopted([], $limit, 0);
	}

	private function has(string $start): Condition {
		$start = substr($start, 0, DecisionWords::LENGTH);
		$word = Condition::between('w.word', $start, Fold::end($start));
		return new Condition(
			"d.id IN (SELECT w.decision_id FROM `*PREFIX*socle_decision_words` w WHERE $word->sql AND w.audience IN (?))",
			[...$word->parameters, $this->rights->audiences()],
		);
	}

	/**
	 * @param list<Condition> $conditions
	 * @return list<Decision>
	 */
	private function adopted(array $conditions, int $limit, int $offset): array {
		$condition = Condition::all([new Condition("d.state = 'adopted'"), ...$conditions, $this->rights->visible()]);
		return array_map(Decision::of(...), $this->database->rows(
			"SELECT d.* FROM `*PREFIX*socle_decisions` d WHERE $condition->sql ORDER BY d.decided_on DESC, d.id DESC LIMIT $limit OFFSET $offset",
			$condition->parameters,
		));
	}
}
