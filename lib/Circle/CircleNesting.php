<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;

/** How circles lie in each other: never in itself, nor in one that is no more, and not any deeper than a person can follow. */
final readonly class CircleNesting {
	private const DEEPEST = 20;

	public function __construct(
		private CircleMapper $circles,
		private CircleLog $log,
		private Database $database,
	) {
	}

	/**
	 * Into another circle, with all that lies in it.
	 *
	 * @param int $parent 0 for none
	 * @throws NotFound
	 * @throws Invalid where it would lie in itself
	 */
	public function move(int $id, int $parent): void {
		$this->database->atomically(function () use ($id, $parent): void {
			$this->circles->lockTree();
			$circle = $this->circles->find($id) ?? throw new NotFound();
			$this->check($id, $parent);
			if (($circle->parent ?? 0) !== $parent) {
				$this->circles->change($id, ['parent_id' => $parent === 0 ? null : $parent]);
				$this->log->record($id, CircleAction::Moved, '', $parent === 0 ? '' : (string)$parent);
			}
		});
	}

	/**
	 * @param int $id 0 for one that is being made
	 * @param int $parent 0 for none
	 * @throws Invalid
	 */
	public function check(int $id, int $parent): void {
		if ($parent === 0) {
			return;
		}
		$circles = [];
		foreach ($this->circles->all() as $circle) {
			$circles[$circle->id] = $circle;
		}
		$depth = $this->height($id, $circles);
		for ($above = $parent; $above !== 0; $depth++) {
			$circle = $circles[$above] ?? null;
			match (true) {
				$circle === null, $circle->isDissolved() => throw new Invalid('circle_unknown', 'parent'),
				$circle->id === $id => throw new Invalid('circle_ring', 'parent'),
				$depth >= self::DEEPEST => throw new Invalid('circle_too_deep', 'parent'),
				default => null,
			};
			$above = $circle->parent ?? 0;
		}
	}

	/**
	 * @param array<int, Circle> $circles
	 * @return int how many lie in each other, itself included
	 */
	private function height(int $id, array $circles): int {
		$height = 1;
		foreach ($id === 0 ? [] : $circles as $circle) {
			if ($circle->parent === $id) {
				$height = max($height, 1 + $this->height($circle->id, $circles));
			}
		}
		return $height;
	}
}
