<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

/** What became of some rows. The doubtful and those of a household are among the created. */
final class Tally {
	public int $created = 0;
	public int $completed = 0;
	public int $unchanged = 0;
	public int $doubtful = 0;
	public int $household = 0;
	public int $refused = 0;
	/** Whose address is on the opposition list, whatever became of them. */
	public int $suppressed = 0;

	public function add(Outcome $outcome): void {
		match ($outcome) {
			Outcome::Created => $this->created++,
			Outcome::Completed => $this->completed++,
			Outcome::Unchanged => $this->unchanged++,
			Outcome::Doubtful => [$this->created++, $this->doubtful++],
			Outcome::Household => [$this->created++, $this->household++],
			Outcome::Refused => $this->refused++,
		};
	}

	public function rows(): int {
		return $this->created + $this->completed + $this->unchanged + $this->refused;
	}
}
