<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Circle\Intention;
use OCA\Socle\Circle\Intentions;
use OCA\Socle\Circle\Memberships;
use OCA\Socle\ResponseDefinitions;

/**
 * Differences as a person reads them.
 *
 * @psalm-import-type SocleDifference from ResponseDefinitions
 * @psalm-import-type SocleDifferenceCount from ResponseDefinitions
 */
final readonly class DifferenceReading {
	public function __construct(
		private DifferenceMapper $differences,
		private DifferenceWording $wording,
		private Intentions $intentions,
		private CircleRights $rights,
		private Memberships $memberships,
		private Viewer $viewer,
	) {
	}

	/**
	 * @param list<Difference> $found just now
	 * @return list<SocleDifference> with the day on which each was first seen
	 */
	public function describe(Circle $circle, array $found): array {
		$since = [];
		foreach ($this->differences->of($circle->id) as $known) {
			$since[$known->key()] ??= $known->foundAt;
		}
		return $this->told($circle->id, array_map(static fn (Difference $one): Difference => $one->knownSince($since[$one->key()] ?? 0), $found));
	}

	/** @return list<array{circle: string, differences: non-empty-list<SocleDifference>}> those that are known, by name of the circle */
	public function all(): array {
		$known = $this->differences->all();
		$told = [];
		foreach ($this->intentions->all() as $intention) {
			$of = array_values($known[$intention->circle->id] ?? []);
			$differences = $this->told($intention->circle->id, $of);
			if ($differences !== []) {
				$told[] = ['circle' => $intention->circle->name, 'differences' => $differences];
			}
		}
		return $told;
	}

	/** @return list<SocleDifferenceCount> of those circles that the person of this request may put right, by name */
	public function counts(): array {
		$counts = $this->differences->counts();
		$mine = $this->rights->administers() ? null : $this->memberships->of($this->viewer->id());
		$shown = array_filter(
			$counts === [] ? [] : $this->intentions->all(),
			static fn (Intention $intention): bool => isset($counts[$intention->circle->id]) && ($mine === null || ($mine[$intention->circle->id] ?? false)),
		);
		return array_values(array_map(static fn (Intention $intention): array => [
			'circle' => $intention->circle->id,
			'name' => $intention->circle->name,
			'differences' => $counts[$intention->circle->id],
		], $shown));
	}

	/**
	 * @param list<Difference> $differences
	 * @return list<SocleDifference>
	 */
	private function told(int $circle, array $differences): array {
		return array_map(static fn (Difference $one, string $text): array => [
			'kind' => $one->kind->value,
			'account' => $one->account,
			'detail' => $one->detail,
			'text' => $text,
			'found_at' => $one->foundAt,
			'repair' => $one->repair()->value,
		], $differences, $this->wording->all($circle, $differences));
	}
}
