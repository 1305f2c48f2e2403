<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Condition;

/** A word (or several, as one) of a search: a start of a name, of a mail or of a telephone, of the contact `c`. */
final readonly class SearchTerm {
	/**
	 * @param string $name folded; '' where it can be no name
	 * @param list<PointStart> $points
	 */
	public function __construct(
		public string $name,
		public array $points,
	) {
	}

	/** The family name comes first in the key: so a whole name is found too. */
	public function family(): Condition {
		return $this->starts('c.sort_key');
	}

	public function given(): Condition {
		return $this->starts('c.given_key');
	}

	public function names(): Condition {
		return Condition::any([$this->family(), $this->given()]);
	}

	/** Whether one name can start with both. */
	public function startsLike(self $other): bool {
		return str_starts_with($this->name, $other->name) || str_starts_with($other->name, $this->name);
	}

	public function reach(): Condition {
		return Condition::any(array_map(static fn (PointStart $point): Condition => $point->ofContact(), $this->points));
	}

	public function anywhere(): Condition {
		return Condition::any([$this->names(), $this->reach()]);
	}

	private function starts(string $column): Condition {
		return $this->name === '' ? Condition::any([]) : Condition::between($column, $this->name, Fold::end($this->name));
	}
}
