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
	 * @param string $from
	 * @param ?string $alias
	 * @return $this
	 */
	public function from($from, $alias = null);

	/**
	 * @param string $key
	 * @param IParameter|string $value
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
	 * @param string $column
	 * @param IParameter|string $value
	 * @return $this
	 */
	public function setValue($column, $value);

	/**
	 * @param string|IParameter $sort
	 * @param ?string $order
	 * @return $this
	 */
	public function orderBy($sort, $order = null);

	/**
	 * @param mixed $value
	 * @param int|string $type
	 * @param ?string $placeHolder
	 * @return IParameter
	 */
	public function createNamedParameter($value, $type = self::PARAM_STR, $placeHolder = null);

	public function getLastInsertId(): int;
}
