<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Purpose;

use OCA\Socle\Database\Database;

/** Purposes, in the database. */
final readonly class PurposeMapper {
	public function __construct(
		private Database $database,
	) {
	}

	/** @return list<Purpose> in their order */
	public function all(): array {
		return array_map(Purpose::of(...), $this->database->rows('SELECT * FROM `*PREFIX*socle_purposes` ORDER BY `position`, id'));
	}
}
