<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

/** One row of the access log. */
final readonly class AccessEntry {
	/** @param list<int> $contactIds none where they were too many to keep */
	public function __construct(
		public int $id,
		public int $at,
		public string $user,
		public AccessAction $action,
		public int $contacts,
		public array $contactIds,
	) {
	}
}
