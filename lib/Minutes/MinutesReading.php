<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Database\Cursor;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\ResponseDefinitions;

/**
 * Minutes as the person of this request may read them.
 *
 * @psalm-import-type SocleMinutes from ResponseDefinitions
 * @psalm-import-type SocleMinutesPage from ResponseDefinitions
 * @psalm-import-type SocleMinutesRow from ResponseDefinitions
 */
final readonly class MinutesReading {
	private const PAGE = 30;

	public function __construct(
		private MinutesRights $rights,
		private MinutesMapper $minutes,
		private MinutesAgenda $agenda,
		private MinutesDetails $details,
		private CircleRights $circles,
	) {
	}

	/**
	 * @return SocleMinutesPage newest first
	 * @throws NotFound
	 * @throws Invalid
	 */
	public function page(int $circle, ?string $cursor): array {
		$all = $this->rights->list($circle);
		$name = $this->circles->find($circle)->name;
		$found = $this->minutes->page($circle, $all, Cursor::id($cursor) ?? PHP_INT_MAX, self::PAGE + 1);
		$shown = array_slice($found, 0, self::PAGE);
		$last = end($shown);
		return [
			'minutes' => array_map(fn (Minutes $minutes): array => self::row($minutes, $name, count($minutes->decisions())), $shown),
			'next' => count($found) > self::PAGE && $last !== false ? Cursor::encode([$last->id]) : null,
			'writes' => $all,
		];
	}

	/**
	 * @return SocleMinutes
	 * @throws NotFound
	 */
	public function one(int $id): array {
		$minutes = $this->rights->read($id);
		$circle = $this->circles->find($minutes->circle);
		$decisions = $this->details->decisions($minutes);
		return [
			...self::row($minutes, $circle->name, count($decisions)),
			'perimeter' => $circle->perimeter,
			'people' => array_map(static fn (MinutesPerson $person): array => $person->describe(), $minutes->people),
			'items' => array_map(static fn (MinutesItem $item): array => $item->describe(), $this->agenda->items($minutes)),
			'decisions' => $decisions,
			'author_name' => $this->details->name($minutes->author),
			'adopted_by_name' => $this->details->name($minutes->adoptedBy),
			'adopted_at' => $minutes->adoptedAt,
			'version' => $minutes->version,
			'file' => $this->details->file($minutes),
			'may' => $this->rights->may($minutes),
		];
	}

	/** @return SocleMinutesRow */
	private static function row(Minutes $minutes, string $circle, int $decisions): array {
		return [
			'id' => $minutes->id,
			'circle' => $minutes->circle,
			'circle_name' => $circle,
			'state' => $minutes->state->value,
			'private' => $minutes->private,
			'title' => $minutes->title,
			'held_on' => $minutes->heldOn,
			'decision_count' => $decisions,
			'changed_at' => $minutes->changedAt,
		];
	}
}
