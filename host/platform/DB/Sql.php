<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\DB;

use OCP\DB\QueryBuilder\ILiteral;
use OCP\DB\QueryBuilder\IParameter;
use OCP\DB\QueryBuilder\IQueryFunction;
use Stringable;

/** A piece of SQL that needs no quoting any more: a parameter, a literal, a function. */
final readonly class Sql implements ILiteral, IParameter, IQueryFunction {
	public function __construct(
		private string $sql,
	) {
	}

	public function __toString() {
		return $this->sql;
	}

	/** Quotes what is a column's name, and leaves what is SQL already. */
	public static function quote(mixed $name): string {
		if ($name instanceof Stringable) {
			return (string)$name;
		}
		if (!is_string($name)) {
			throw new \InvalidArgumentException('A column is a string, or something that the query builder made');
		}
		if ($name === '*' || $name === 'null') {
			return $name;
		}
		$parts = preg_split('/ as /i', $name, 2);
		if ($parts !== false && count($parts) === 2) {
			return self::quote($parts[0]) . ' as ' . self::quote($parts[1]);
		}
		[$table, $column] = str_contains($name, '.') ? explode('.', $name, 2) : ['', $name];
		$column = $column === '*' ? '*' : "`$column`";
		return $table === '' ? $column : "`$table`.$column";
	}
}
