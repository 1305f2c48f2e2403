<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Condition;

/** One stretch of a list: decisions along one order, from the top to the bottom. */
final readonly class DecisionWalk {
	/**
	 * @param list<DecisionState> $states
	 * @param bool $byDay whether they come in the order of the days on which they were decided, and not as they were begun
	 * @param ?Condition $driver a query for the identifiers (`id`) of the few among which they are; null: there are many
	 */
	public function __construct(
		public array $states,
		public bool $byDay,
		public Condition $condition,
		public ?Condition $driver = null,
	) {
	}

	public function from(): string {
		// CROSS JOIN: SQLite begins with what stands first
		return $this->driver === null ? '`*PREFIX*socle_decisions` d' : "({$this->driver->sql}) few CROSS JOIN `*PREFIX*socle_decisions` d";
	}

	/**
	 * @param ?array{string, int} $position day and identifier beyond which it goes; null: from its end
	 * @param bool $up towards the top
	 */
	public function beyond(?array $position, bool $up): Condition {
		[$beyond, $equal] = $up ? ['>', '>='] : ['<', '<='];
		$states = array_map(static fn (DecisionState $state): string => $state->value, $this->states);
		return Condition::all([
			count($states) === 1 ? new Condition('d.state = ?', $states) : new Condition('d.state IN (?)', [$states]),
			...match (true) {
				$position === null => [],
				$this->byDay => [new Condition("d.decided_on $equal ? AND (d.decided_on $beyond ? OR d.id $beyond ?)", [$position[0], ...$position])],
				default => [new Condition("d.id $beyond ?", [$position[1]])],
			},
			$this->condition,
			...($this->driver === null ? [] : [new Condition('d.id = few.id')]),
		]);
	}

	/** @return list<int|string|null|list<int>|list<string>> */
	public function parameters(Condition $condition): array {
		return [...($this->driver->parameters ?? []), ...$condition->parameters];
	}

	public function order(bool $up): string {
		$direction = $up ? 'ASC' : 'DESC';
		return $this->byDay ? "d.decided_on $direction, d.id $direction" : "d.id $direction";
	}
}
