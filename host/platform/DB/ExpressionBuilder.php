<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\DB;

use OCP\DB\QueryBuilder\ICompositeExpression;
use OCP\DB\QueryBuilder\IExpressionBuilder;
use OCP\DB\QueryBuilder\ILiteral;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\DB\QueryBuilder\IQueryFunction;
use OCP\IDBConnection;

final readonly class ExpressionBuilder implements IExpressionBuilder {
	public function __construct(
		private Connection $connection,
	) {
	}

	public function andX(...$x): ICompositeExpression {
		return new Composite('AND', self::conditions($x));
	}

	public function orX(...$x): ICompositeExpression {
		return new Composite('OR', self::conditions($x));
	}

	/**
	 * @param array<mixed> $conditions
	 * @return list<string>
	 */
	public static function conditions(array $conditions): array {
		$list = [];
		foreach ($conditions as $condition) {
			if ($condition instanceof Composite && count($condition) === 0) {
				continue;
			}
			if (is_string($condition) || $condition instanceof \Stringable) {
				$list[] = (string)$condition;
			}
		}
		return $list;
	}

	public function comparison($x, string $operator, $y, $type = null): string {
		return Sql::quote($x) . " $operator " . Sql::quote($y);
	}

	public function eq($x, $y, $type = null): string {
		return $this->comparison($x, '=', $y);
	}

	public function neq($x, $y, $type = null): string {
		return $this->comparison($x, '<>', $y);
	}

	public function lt($x, $y, $type = null): string {
		return $this->comparison($x, '<', $y);
	}

	public function lte($x, $y, $type = null): string {
		return $this->comparison($x, '<=', $y);
	}

	public function gt($x, $y, $type = null): string {
		return $this->comparison($x, '>', $y);
	}

	public function gte($x, $y, $type = null): string {
		return $this->comparison($x, '>=', $y);
	}

	public function isNull($x): string {
		return Sql::quote($x) . ' IS NULL';
	}

	public function isNotNull($x): string {
		return Sql::quote($x) . ' IS NOT NULL';
	}

	public function like($x, $y, $type = null): string {
		$escape = $this->connection->getDatabaseProvider() === IDBConnection::PLATFORM_SQLITE ? " ESCAPE '\\'" : '';
		return $this->comparison($x, 'LIKE', $y) . $escape;
	}

	public function iLike($x, $y, $type = null): string {
		return match ($this->connection->getDatabaseProvider()) {
			IDBConnection::PLATFORM_MYSQL => $this->comparison($x, 'COLLATE utf8mb4_general_ci LIKE', $y),
			IDBConnection::PLATFORM_POSTGRES => $this->comparison($x, 'ILIKE', $y),
			default => $this->like(new Sql('LOWER(' . Sql::quote($x) . ')'), new Sql('LOWER(' . Sql::quote($y) . ')')),
		};
	}

	public function in($x, $y, $type = null): string {
		return Sql::quote($x) . ' IN (' . self::list($y) . ')';
	}

	public function notIn($x, $y, $type = null): string {
		return Sql::quote($x) . ' NOT IN (' . self::list($y) . ')';
	}

	public function literal($input, $type = IQueryBuilder::PARAM_STR): ILiteral {
		return new Sql(match (true) {
			is_int($input), is_float($input) => (string)$input,
			is_bool($input) => $input ? 'true' : 'false',
			is_string($input) => $type === IQueryBuilder::PARAM_INT ? (string)(int)$input : $this->quoted($input),
			default => throw new \InvalidArgumentException('A literal is a number or a text'),
		});
	}

	public function castColumn($column, $type): IQueryFunction {
		$provider = $this->connection->getDatabaseProvider();
		$target = match (true) {
			$provider === IDBConnection::PLATFORM_POSTGRES && $type === IQueryBuilder::PARAM_INT => 'BIGINT',
			$provider === IDBConnection::PLATFORM_POSTGRES && $type === IQueryBuilder::PARAM_STR => 'TEXT',
			$provider === IDBConnection::PLATFORM_MYSQL && $type === IQueryBuilder::PARAM_STR => 'CHAR',
			default => null,
		};
		$column = Sql::quote($column);
		return new Sql($target === null ? $column : "CAST($column AS $target)");
	}

	private function quoted(string $text): string {
		$quoted = $this->connection->dbal->quote($text);
		return is_string($quoted) ? $quoted : '';
	}

	private static function list(mixed $values): string {
		return implode(', ', array_map(Sql::quote(...), is_array($values) ? $values : [$values]));
	}
}
