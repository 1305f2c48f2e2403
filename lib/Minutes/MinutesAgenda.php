<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Decision\Decision;
use OCA\Socle\Decision\DecisionsOfMinutes;
use OCA\Socle\Decision\DecisionState;

/** The points of a meeting in their order, with each decision that came of it, also one that no point says yet. */
final readonly class MinutesAgenda {
	public function __construct(
		private DecisionsOfMinutes $decisions,
	) {
	}

	/** @return list<MinutesItem> */
	public function items(Minutes $minutes): array {
		$decisions = $this->known($minutes);
		$listed = $minutes->decisions();
		$items = array_map(
			static fn (MinutesItem $item): MinutesItem => isset($decisions[$item->decision ?? 0]) ? $item : new MinutesItem($item->key, $item->title, $item->notes, null),
			$minutes->items,
		);
		foreach ($decisions as $id => $decision) {
			if (!in_array($id, $listed, true)) {
				$items[] = new MinutesItem(sprintf('d%05d', $id), $decision->title, '', $id);
			}
		}
		return $items;
	}

	/** @return list<Decision> in the order of the points; none that was withdrawn */
	public function decisions(Minutes $minutes): array {
		$decisions = $this->known($minutes);
		return array_map(static fn (int $id): Decision => $decisions[$id], MinutesItem::decisions($this->items($minutes)));
	}

	/** @return array<int, Decision> by identifier */
	private function known(Minutes $minutes): array {
		$known = [];
		foreach ($this->decisions->of($minutes->id) as $decision) {
			if ($decision->state !== DecisionState::Withdrawn && $decision->circle === $minutes->circle) {
				$known[$decision->id] = $decision;
			}
		}
		return $known;
	}
}
