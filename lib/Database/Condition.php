<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Database;

/** A piece of SQL that is true or false, with its parameters. */
final readonly class Condition {
	/** @param list<int|string|null|list<int>|list<string>> $parameters */
	public function __construct(
		public string $sql,
		public array $parameters = [],
	) {
	}

	/** Both bounds are included. */
	public static function between(string $column, string $start, string $end): self {
		return new self("$column >= ? AND $column <= ?", [$start, $end]);
	}

	/** @param list<self> $conditions without any: true */
	public static function all(array $conditions): self {
		return self::join($conditions, ' AND ', '1 = 1');
	}

	/** @param list<self> $conditions without any: false */
	public static function any(array $conditions): self {
		return self::join($conditions, ' OR ', '1 = 0');
	}

	public function not(): self {
		return new self("NOT ($this->sql)", $this->parameters);
	}

	/** @param list<self> $conditions */
	private static function join(array $conditions, string $word, string $none): self {
		return match (count($conditions)) {
			0 => new self($none),
			1 => $conditions[0],
			default => new self(
				'((' . implode(')' . $word . '(', array_map(static fn (self $condition): string => $condition->sql, $conditions)) . '))',
				array_merge(...array_map(static fn (self $condition): array => $condition->parameters, $conditions)),
			),
		};
	}
}
