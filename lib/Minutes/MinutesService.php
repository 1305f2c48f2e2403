<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Database\Database;
use OCA\Socle\Decision\Decision;
use OCA\Socle\Decision\DecisionsOfMinutes;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;

/** Minutes are written, by all of the circle, until they are adopted. */
final readonly class MinutesService {
	public function __construct(
		private MinutesRights $rights,
		private MinutesMapper $minutes,
		private MinutesRules $rules,
		private DecisionsOfMinutes $decisions,
		private CircleRights $circles,
		private Database $database,
	) {
	}

	/**
	 * @return int their identifier
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function create(int $circle, string $user, string $title, string $heldOn): int {
		$this->rights->enter($circle);
		if ($this->circles->find($circle)->isDissolved()) {
			throw new Conflict('circle_dissolved');
		}
		return $this->minutes->create($circle, $user, $this->rules->title($title), $this->rules->heldOn($heldOn));
	}

	/**
	 * What is not given stays as it is.
	 *
	 * @param int $version that she saw
	 * @param ?array<array-key, mixed> $people
	 * @param ?array<array-key, mixed> $items
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function change(int $id, int $version, ?string $title, ?string $heldOn, ?array $people, ?array $items): void {
		$this->rights->write($id);
		$this->database->atomically(function () use ($id, $version, $title, $heldOn, $people, $items): void {
			$minutes = $this->rights->write($id);
			$this->mustBeDraft($minutes);
			$columns = array_filter([
				'title' => $title === null ? null : $this->rules->title($title),
				'held_on' => $heldOn === null ? null : $this->rules->heldOn($heldOn),
			], is_string(...));
			$present = $people === null ? $minutes->people : $this->rules->people($people);
			$agenda = $items === null ? $minutes->items : $this->rules->items($items, $this->ids($id));
			$columns['people'] = MinutesMapper::json(array_map(static fn (MinutesPerson $person): array => $person->describe(), $present));
			$columns['items'] = self::json($agenda);
			$this->write($minutes, $version, $columns);
			$this->decisions->follow($id, $minutes->decisions(), MinutesItem::decisions($agenda));
			$this->decisions->attend($id, array_map(static fn (MinutesPerson $person): array => $person->describe(), $present));
		});
	}

	/**
	 * A decision is drafted for a point, unless it has one: whoever asks again gets no second one.
	 *
	 * @param string $key of the point
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function decide(int $id, string $key, string $title): void {
		$this->rights->write($id);
		$this->database->atomically(function () use ($id, $key, $title): void {
			$minutes = $this->rights->write($id);
			$this->mustBeDraft($minutes);
			$items = [];
			foreach ($minutes->items as $item) {
				$items[$item->key] = $item;
			}
			$item = $items[$key] ?? throw new Invalid('item_unknown', 'item');
			if ($item->decision === null) {
				$decision = $this->decisions->begin($minutes->circle, $id, $title, array_map(static fn (MinutesPerson $person): array => $person->describe(), $minutes->people));
				$items[$key] = new MinutesItem($key, $item->title, $item->notes, $decision);
				$this->write($minutes, $minutes->version, ['items' => self::json(array_values($items))]);
			}
		});
	}

	/**
	 * With all that was said in them; their decisions are withdrawn, and what was said about those stays.
	 *
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function delete(int $id): void {
		$this->rights->write($id);
		$this->database->atomically(function () use ($id): void {
			$minutes = $this->rights->write($id);
			$this->mustBeDraft($minutes);
			$this->decisions->release($id);
			$this->minutes->delete($id);
		});
	}

	/**
	 * @param array<string, int|string> $columns
	 * @throws MinutesConflict
	 */
	private function write(Minutes $minutes, int $version, array $columns): void {
		if (!$this->minutes->change($minutes->id, $version, $columns)) {
			throw new MinutesConflict($minutes->version, $minutes->changedAt);
		}
	}

	/** @param list<MinutesItem> $items */
	private static function json(array $items): string {
		return MinutesMapper::json(array_map(static fn (MinutesItem $item): array => $item->describe(), $items));
	}

	/** @throws Conflict */
	private function mustBeDraft(Minutes $minutes): void {
		if ($minutes->isAdopted()) {
			throw new Conflict('minutes_adopted');
		}
	}

	/** @return list<int> */
	private function ids(int $minutes): array {
		return array_map(static fn (Decision $decision): int => $decision->id, $this->decisions->of($minutes));
	}
}
