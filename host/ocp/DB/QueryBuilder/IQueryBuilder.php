<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB\QueryBuilder;

use Doctrine\DBAL\ArrayParameterType;
use Doctrine\DBAL\ParameterType;
use Doctrine\DBAL\Types\Types;
use OCP\DB\Exception;
use OCP\DB\IResult;
use OCP\IDBConnection;

/** SQL that every database understands; tables without prefix. */
interface IQueryBuilder {
	public const PARAM_NULL = ParameterType::NULL;
	public const PARAM_BOOL = Types::BOOLEAN;
	public const PARAM_INT = ParameterType::INTEGER;
	public const PARAM_STR = ParameterType::STRING;
	public const PARAM_LOB = ParameterType::LARGE_OBJECT;
	public const PARAM_DATETIME_MUTABLE = Types::DATETIME_MUTABLE;
	public const PARAM_DATETIME_IMMUTABLE = Types::DATETIME_IMMUTABLE;
	public const PARAM_JSON = 'json';
	public const PARAM_INT_ARRAY = ArrayParameterType::INTEGER;
	public const PARAM_STR_ARRAY = ArrayParameterType::STRING;

	/** @return IExpressionBuilder */
	public function expr();

	/** @return IFunctionBuilder */
	public function func();

	/** @return IDBConnection */
	public function getConnection();

	/** @throws Exception */
	public function executeQuery(?IDBConnection $connection = null): IResult;

	/**
	 * @return int the number of rows it touched
	 * @throws Exception
	 */
	public function executeStatement(?IDBConnection $connection = null): int;

	/** @return string */
	public function getSQL();

	/**
	 * @param string|int $key
	 * @param mixed $value
	 * @param int|string|null $type
	 * @return $this
	 */
	public function setParameter($key, $value, $type = null);

	/** @return array<array-key, mixed> */
	public function getParameters();

	/** @return array<array-key, mixed> */
	public function getParameterTypes();

	/**
	 * @param int $firstResult
	 * @return $this
	 */
	public function setFirstResult($firstResult);

	/**
	 * @param ?int $maxResults
	 * @return $this
	 */
	public function setMaxResults($maxResults);

	/**
	 * @param mixed ...$selects
	 * @return $this
	 */
	public function select(...$selects);

	/**
	 * @param mixed $select
	 * @param string $alias
	 * @return $this
	 */
	public function selectAlias($select, $alias);

	/**
	 * @param mixed $select
	 * @return $this
	 */
	public function selectDistinct($select);

	/**
	 * @param mixed ...$select
	 * @return $this
	 */
	public function addSelect(...$select);

	/**
	 * @param ?string $delete
	 * @param ?string $alias
	 * @return $this
	 */
	public function delete($delete = null, $alias = null);

	/**
	 * @param ?string $update
	 * @param ?string $alias
	 * @return $this
	 */
	public function update($update = null, $alias = null);

	/**
	 * @param ?string $insert
	 * @return $this
	 */
	public function insert($insert = null);

	/**
	 * @param string|IQueryFunction $from
	 * @param ?string $alias
	 * @return $this
	 */
	public function from($from, $alias = null);

	/**
	 * @param string $fromAlias
	 * @param string $join
	 * @param string $alias
	 * @param string|ICompositeExpression|null $condition
	 * @return $this
	 */
	public function innerJoin($fromAlias, $join, $alias, $condition = null);

	/**
	 * @param string $fromAlias
	 * @param string|IQueryFunction $join
	 * @param string $alias
	 * @param string|ICompositeExpression|null $condition
	 * @return $this
	 */
	public function leftJoin($fromAlias, $join, $alias, $condition = null);

	/**
	 * @param string $key
	 * @param ILiteral|IParameter|IQueryFunction|string $value
	 * @return $this
	 */
	public function set($key, $value);

	/**
	 * @param mixed ...$predicates
	 * @return $this
	 */
	public function where(...$predicates);

	/**
	 * @param mixed ...$where
	 * @return $this
	 */
	public function andWhere(...$where);

	/**
	 * @param mixed ...$where
	 * @return $this
	 */
	public function orWhere(...$where);

	/**
	 * @param mixed ...$groupBys
	 * @return $this
	 */
	public function groupBy(...$groupBys);

	/**
	 * @param mixed ...$groupBy
	 * @return $this
	 */
	public function addGroupBy(...$groupBy);

	/**
	 * @param mixed ...$having
	 * @return $this
	 */
	public function having(...$having);

	/**
	 * @param string $column
	 * @param ILiteral|IParameter|IQueryFunction|string $value
	 * @return $this
	 */
	public function setValue($column, $value);

	/**
	 * @param array<string, ILiteral|IParameter|IQueryFunction|string> $values
	 * @return $this
	 */
	public function values(array $values);

	/**
	 * @param string|IQueryFunction|ILiteral|IParameter $sort
	 * @param ?string $order
	 * @return $this
	 */
	public function orderBy($sort, $order = null);

	/**
	 * @param string|IQueryFunction|ILiteral|IParameter $sort
	 * @param ?string $order
	 * @return $this
	 */
	public function addOrderBy($sort, $order = null);

	/**
	 * @param mixed $value
	 * @param int|string $type
	 * @param ?string $placeHolder
	 * @return IParameter
	 */
	public function createNamedParameter($value, $type = self::PARAM_STR, $placeHolder = null);

	/**
	 * @param mixed $value
	 * @param int|string $type
	 * @return IParameter
	 */
	public function createPositionalParameter($value, $type = self::PARAM_STR);

	/**
	 * @param string $name
	 * @return IParameter
	 */
	public function createParameter($name);

	/**
	 * @param string $call raw SQL
	 * @return IQueryFunction
	 */
	public function createFunction($call);

	public function getLastInsertId(): int;

	/**
	 * @param string|IQueryFunction $table
	 * @return string quoted, with prefix
	 */
	public function getTableName($table);

	/**
	 * @param mixed $column
	 * @param string $tableAlias
	 * @return string quoted
	 */
	public function getColumnName($column, $tableAlias = '');
}
