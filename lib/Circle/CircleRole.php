<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Database\Row;

/** What someone can be entrusted with in a circle. */
final readonly class CircleRole {
	/**
	 * @param string $label '' for a ready one: it is called what its kind is called
	 * @param bool $coordinates whether who holds it may change the circle, its people and its mandates
	 */
	public function __construct(
		public int $id,
		public int $circle,
		public RoleKind $kind,
		public string $label,
		public string $duties,
		public bool $coordinates,
		public int $position,
		public bool $retired,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->int('circle_id'),
			RoleKind::from($row->text('kind')),
			$row->text('label'),
			$row->text('duties'),
			$row->int('coordinates') === 1,
			$row->int('position'),
			$row->int('retired') === 1,
		);
	}
}
