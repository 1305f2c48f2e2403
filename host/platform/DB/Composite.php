<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\DB;

use Countable;
use OCP\DB\QueryBuilder\ICompositeExpression;
use Stringable;

/** Several conditions joined by AND or OR. */
final readonly class Composite implements ICompositeExpression, Countable, Stringable {
	/** @param list<string> $parts */
	public function __construct(
		private string $type,
		private array $parts,
	) {
	}

	public function count(): int {
		return count($this->parts);
	}

	public function getType(): string {
		return $this->type;
	}

	public function __toString(): string {
		return count($this->parts) === 1
			? $this->parts[0]
			: '(' . implode(") $this->type (", $this->parts) . ')';
	}
}
