<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Cursor;
use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\ResponseDefinitions;

/**
 * The decisions that a filter finds, what is discussed first and then those decided last, a page at a time. Pages by key, not by
 * offset: every page costs what the first one does.
 *
 * @psalm-import-type SocleDecisionPage from ResponseDefinitions
 * @psalm-import-type SocleDecisionNeighbours from ResponseDefinitions
 * @psalm-import-type SocleDecisionRow from ResponseDefinitions
 */
final readonly class DecisionList {
	public const MOST = 200;

	public function __construct(
		private Database $database,
		private DecisionSearch $search,
		private DecisionRights $rights,
		private DecisionRows $rows,
	) {
	}

	/**
	 * @return SocleDecisionPage
	 * @throws Invalid
	 */
	public function page(DecisionFilter $filter, ?string $cursor, int $limit): array {
		[$decisions, $next] = $this->decisions($filter, $cursor, $limit);
		return ['decisions' => $this->rows->describe($decisions), 'next' => $next];
	}

	/**
	 * @return array{list<Decision>, ?string} those that she may know of, and where the next page starts
	 * @throws Invalid
	 */
	public function decisions(DecisionFilter $filter, ?string $cursor, int $limit): array {
		if ($limit < 1 || $limit > self::MOST) {
			throw new Invalid('limit_out_of_range', 'limit');
		}
		$position = Cursor::decode($cursor, ['int', 'string', 'int']);
		$walks = $this->search->walks($filter);
		$start = (int)($position[0] ?? 0);
		$from = $position === null ? null : [(string)($position[1] ?? ''), (int)($position[2] ?? 0)];
		$found = [];
		$met = $start;
		foreach ($walks as $number => $walk) {
			foreach ($number < $start ? [] : $this->along($walk, $number === $start ? $from : null, false, $limit + 1 - count($found)) as $decision) {
				if (count($found) === $limit) {
					$last = $found[$limit - 1];
					return [$found, Cursor::encode([$met, $last->decidedOn, $last->id])];
				}
				$found[] = $decision;
				$met = $number;
			}
		}
		return [$found, null];
	}

	/** @return SocleDecisionNeighbours of one that she may know of: what stands above and below it in that list */
	public function neighbours(int $id, DecisionFilter $filter): array {
		$decision = $this->rights->read($id);
		$walks = array_values($this->search->walks($filter));
		foreach ($walks as $number => $walk) {
			if (in_array($decision->state, $walk->states, true)) {
				$position = [$decision->decidedOn, $decision->id];
				$above = $this->next([$walk, ...array_reverse(array_slice($walks, 0, $number))], $position, true);
				return ['above' => $above, 'below' => $this->next(array_slice($walks, $number), $position, false)];
			}
		}
		return ['above' => null, 'below' => null];
	}

	/**
	 * @param list<DecisionWalk> $walks the first one from the position on
	 * @param array{string, int} $position
	 * @return ?SocleDecisionRow
	 */
	private function next(array $walks, array $position, bool $up): ?array {
		foreach ($walks as $number => $walk) {
			$found = $this->along($walk, $number === 0 ? $position : null, $up, 1);
			if ($found !== []) {
				return $this->rows->describe($found)[0] ?? null;
			}
		}
		return null;
	}

	/**
	 * @param ?array{string, int} $position
	 * @return list<Decision>
	 */
	private function along(DecisionWalk $walk, ?array $position, bool $up, int $limit): array {
		$condition = $walk->beyond($position, $up);
		return array_map(static fn (Row $row): Decision => Decision::of($row), $this->database->rows(
			"SELECT d.* FROM {$walk->from()} WHERE $condition->sql ORDER BY {$walk->order($up)} LIMIT $limit",
			$walk->parameters($condition),
		));
	}
}
