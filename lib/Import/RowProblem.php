<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

/** What is the matter with one value of a row. */
final readonly class RowProblem {
	/** @param string $field the column; '' where it is the whole row */
	public function __construct(
		public string $field,
		public string $value,
		public Reason $reason,
	) {
	}

	/** @return array{field: string, value: string, reason: string} */
	public function describe(): array {
		return ['field' => $this->field, 'value' => mb_substr($this->value, 0, 250), 'reason' => $this->reason->value];
	}
}
