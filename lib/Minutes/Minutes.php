<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Database\Row;

/** What was said in a meeting of a circle, and what was decided there. */
final readonly class Minutes {
	/**
	 * @param bool $private as its circle was when it was adopted
	 * @param string $heldOn the day of the meeting; '' for none
	 * @param list<MinutesPerson> $people
	 * @param list<MinutesItem> $items
	 * @param int $version counts the changes
	 */
	public function __construct(
		public int $id,
		public int $circle,
		public MinutesState $state,
		public bool $private,
		public string $title,
		public string $heldOn,
		public array $people,
		public array $items,
		public string $author,
		public string $adoptedBy,
		public int $adoptedAt,
		public int $version,
		public int $changedAt,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->int('circle_id'),
			MinutesState::from($row->text('state')),
			$row->int('private') === 1,
			$row->text('title'),
			$row->text('held_on'),
			array_map(static fn (array $one): MinutesPerson => new MinutesPerson(self::text($one, 'user'), self::text($one, 'name')), self::list($row->text('people'))),
			array_map(static fn (array $one): MinutesItem => new MinutesItem(
				self::text($one, 'key'),
				self::text($one, 'title'),
				self::text($one, 'notes'),
				is_int($one['decision'] ?? null) ? $one['decision'] : null,
			), self::list($row->text('items'))),
			$row->text('author'),
			$row->text('adopted_by'),
			$row->int('adopted_at'),
			$row->int('version'),
			$row->int('changed_at'),
		);
	}

	public function isAdopted(): bool {
		return $this->state === MinutesState::Adopted;
	}

	/** @return list<int> the decisions that its items say, in their order */
	public function decisions(): array {
		return MinutesItem::decisions($this->items);
	}

	/** @return list<array<array-key, mixed>> */
	private static function list(string $json): array {
		$list = json_decode($json, true);
		return is_array($list) ? array_values(array_filter($list, is_array(...))) : [];
	}

	/** @param array<array-key, mixed> $values */
	private static function text(array $values, string $name): string {
		$text = $values[$name] ?? '';
		return is_string($text) ? $text : '';
	}
}
