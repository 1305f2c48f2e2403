<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Database\Row;

/** A circle: what it is for, and within which perimeter it decides by itself. */
final readonly class Circle {
	/** @param int $members accounts in its writing group, as last counted */
	public function __construct(
		public int $id,
		public string $name,
		public string $purpose,
		public string $perimeter,
		public ?int $parent,
		public bool $private,
		public string $color,
		public CircleState $state,
		public bool $newcomersRead,
		public bool $newcomersChat,
		public string $chatKind,
		public string $chatUrl,
		public int $members,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->text('name'),
			$row->text('purpose'),
			$row->text('perimeter'),
			$row->intOrNull('parent_id'),
			$row->int('private') === 1,
			$row->text('color'),
			CircleState::from($row->text('state')),
			$row->int('newcomers_read') === 1,
			$row->int('newcomers_chat') === 1,
			$row->text('chat_kind'),
			$row->text('chat_url'),
			$row->int('members'),
		);
	}

	public function isDissolved(): bool {
		return $this->state === CircleState::Dissolved;
	}
}
