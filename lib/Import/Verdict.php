<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

/** A row, and what becomes of it. */
final readonly class Verdict {
	/**
	 * @param list<RowProblem> $problems
	 * @param ?int $other who she is, or who she looks like: a contact, or below 0 the row that brings her
	 */
	public function __construct(
		public Row $row,
		public Outcome $outcome,
		public array $problems,
		public ?int $other = null,
	) {
	}

	/** Worth a person's look. */
	public function isShown(): bool {
		return $this->problems !== [] || $this->outcome === Outcome::Completed;
	}
}
