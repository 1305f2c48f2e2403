<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\DB;

use BadMethodCallException;
use Doctrine\DBAL\Query\QueryBuilder as DbalBuilder;
use LogicException;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\DB\QueryBuilder\IQueryFunction;
use OCP\IDBConnection;
use RuntimeException;

/** Doctrine's query builder with prefixes and quotes put in, and with the limits that Nextcloud sets. */
final class QueryBuilder implements IQueryBuilder {
	private const MOST_IN_A_LIST = 1000;
	private const MOST_PARAMETERS = 65535;

	private readonly DbalBuilder $builder;
	private bool $reads = true;
	private bool $inserts = false;

	public function __construct(
		private readonly Connection $connection,
	) {
		$this->builder = new DbalBuilder($connection->dbal);
	}

	public function expr() {
		return new ExpressionBuilder($this->connection);
	}

	public function func() {
		return new FunctionBuilder($this->connection);
	}

	public function getConnection() {
		return $this->connection;
	}

	public function executeQuery(?IDBConnection $connection = null): Result {
		if (!$this->reads) {
			throw new RuntimeException('executeQuery() is for SELECT only');
		}
		$this->checkLimits();
		return $this->connection->executeQuery($this->getSQL(), $this->getParameters(), $this->types());
	}

	public function executeStatement(?IDBConnection $connection = null): int {
		if ($this->reads) {
			throw new RuntimeException('executeStatement() is not for SELECT');
		}
		$this->checkLimits();
		return $this->connection->executeStatement($this->getSQL(), $this->getParameters(), $this->types());
	}

	public function getSQL() {
		return $this->builder->getSQL();
	}

	public function setParameter($key, $value, $type = null) {
		$this->builder->setParameter($key, $value, $type);
		return $this;
	}

	public function getParameters() {
		return $this->builder->getParameters();
	}

	public function getParameterTypes() {
		return array_filter($this->builder->getParameterTypes(), static fn (mixed $type): bool => $type !== null);
	}

	public function setFirstResult($firstResult) {
		$this->builder->setFirstResult($firstResult);
		return $this;
	}

	public function setMaxResults($maxResults) {
		$this->builder->setMaxResults($maxResults);
		return $this;
	}

	public function select(...$selects) {
		$this->builder->select(self::columns($selects));
		return $this;
	}

	public function selectAlias($select, $alias) {
		$this->builder->addSelect(Sql::quote($select) . ' AS ' . Sql::quote($alias));
		return $this;
	}

	public function selectDistinct($select) {
		$this->builder->distinct()->addSelect(self::columns(is_array($select) ? $select : [$select]));
		return $this;
	}

	public function addSelect(...$select) {
		$this->builder->addSelect(self::columns($select));
		return $this;
	}

	public function delete($delete = null, $alias = null) {
		$this->reads = false;
		$this->builder->delete($this->getTableName((string)$delete), $alias);
		return $this;
	}

	public function update($update = null, $alias = null) {
		$this->reads = false;
		$this->builder->update($this->getTableName((string)$update), $alias);
		return $this;
	}

	public function insert($insert = null) {
		$this->reads = false;
		$this->inserts = true;
		$this->builder->insert($this->getTableName((string)$insert));
		return $this;
	}

	public function from($from, $alias = null) {
		$this->builder->from($this->getTableName($from), $alias === null ? null : Sql::quote($alias));
		return $this;
	}

	public function innerJoin($fromAlias, $join, $alias, $condition = null) {
		$this->builder->innerJoin(
			Sql::quote($fromAlias),
			$this->getTableName($join),
			Sql::quote($alias),
			self::condition($condition),
		);
		return $this;
	}

	public function leftJoin($fromAlias, $join, $alias, $condition = null) {
		$this->builder->leftJoin(
			Sql::quote($fromAlias),
			$this->getTableName($join),
			Sql::quote($alias),
			self::condition($condition),
		);
		return $this;
	}

	public function set($key, $value) {
		$this->builder->set(Sql::quote($key), Sql::quote($value));
		return $this;
	}

	public function where(...$predicates) {
		$this->builder->where(...ExpressionBuilder::conditions($predicates));
		return $this;
	}

	public function andWhere(...$where) {
		$conditions = ExpressionBuilder::conditions($where);
		if ($conditions !== []) {
			$this->builder->andWhere(...$conditions);
		}
		return $this;
	}

	public function orWhere(...$where) {
		$conditions = ExpressionBuilder::conditions($where);
		if ($conditions !== []) {
			$this->builder->orWhere(...$conditions);
		}
		return $this;
	}

	public function groupBy(...$groupBys) {
		$this->builder->groupBy(self::columns($groupBys));
		return $this;
	}

	public function addGroupBy(...$groupBy) {
		$this->builder->addGroupBy(self::columns($groupBy));
		return $this;
	}

	public function having(...$having) {
		$this->builder->having(...ExpressionBuilder::conditions($having));
		return $this;
	}

	public function setValue($column, $value) {
		$this->builder->setValue(Sql::quote($column), (string)$value);
		return $this;
	}

	public function values(array $values) {
		foreach ($values as $column => $value) {
			$this->setValue($column, $value);
		}
		return $this;
	}

	public function orderBy($sort, $order = null) {
		$this->builder->orderBy(Sql::quote($sort), self::direction($order));
		return $this;
	}

	public function addOrderBy($sort, $order = null) {
		$this->builder->addOrderBy(Sql::quote($sort), self::direction($order));
		return $this;
	}

	public function createNamedParameter($value, $type = self::PARAM_STR, $placeHolder = null) {
		return new Sql($this->builder->createNamedParameter($value, $type, $placeHolder));
	}

	public function createPositionalParameter($value, $type = self::PARAM_STR) {
		return new Sql($this->builder->createPositionalParameter($value, self::number($type)));
	}

	public function createParameter($name) {
		return new Sql(":$name");
	}

	public function createFunction($call) {
		return new Sql($call);
	}

	public function getLastInsertId(): int {
		if (!$this->inserts) {
			throw new BadMethodCallException('Only an INSERT has a last identifier');
		}
		return (int)$this->connection->dbal->lastInsertId();
	}

	public function getTableName($table) {
		return $table instanceof IQueryFunction ? (string)$table : '`' . Connection::PREFIX . $table . '`';
	}

	public function getColumnName($column, $tableAlias = '') {
		if ($tableAlias !== '' && is_string($column)) {
			$column = "$tableAlias.$column";
		}
		return Sql::quote($column);
	}

	/**
	 * @param array<mixed> $columns names, functions, or lists of them
	 * @return list<string>
	 */
	private static function columns(array $columns): array {
		$list = [];
		foreach ($columns as $column) {
			array_push($list, ...(is_array($column) ? self::columns($column) : [Sql::quote($column)]));
		}
		return $list;
	}

	private static function condition(mixed $condition): ?string {
		return is_string($condition) || $condition instanceof \Stringable ? (string)$condition : null;
	}

	private static function direction(?string $order): ?string {
		if ($order !== null && !in_array(strtoupper($order), ['ASC', 'DESC'], true)) {
			throw new LogicException("$order is no direction to sort");
		}
		return $order;
	}

	/** @return array<array-key, int|string> */
	private function types(): array {
		return array_filter($this->getParameterTypes(), static fn (mixed $type): bool => is_int($type) || is_string($type));
	}

	/**
	 * For the host's own services, whose queries are not the app's.
	 *
	 * @return list<array<string, mixed>>
	 */
	public function rows(): array {
		/** @var array<string, mixed> $parameters */
		$parameters = $this->getParameters();
		return $this->connection->dbal->fetchAllAssociative($this->connection->complete($this->getSQL()), $parameters);
	}

	private static function number(int|string $type): int {
		return is_int($type) ? $type : self::PARAM_STR;
	}

	private function checkLimits(): void {
		$count = 0;
		foreach ($this->getParameters() as $value) {
			$size = is_array($value) ? count($value) : 1;
			if ($size > self::MOST_IN_A_LIST) {
				throw new LogicException('More than 1000 values in a list: some databases refuse that');
			}
			$count += $size;
		}
		if ($count > self::MOST_PARAMETERS) {
			throw new LogicException('More than 65535 parameters: PostgreSQL refuses that');
		}
	}
}
