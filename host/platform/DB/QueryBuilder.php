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
		return new ExpressionBuilder();
	}

	public function executeQuery(?IDBConnection $connection = null): Result {
		if (!$this->reads) {
			throw new RuntimeException('executeQuery() is for SELECT only');
		}
		$this->checkLimits();
		return $this->connection->executeQuery($this->getSQL(), $this->builder->getParameters(), $this->types());
	}

	public function executeStatement(?IDBConnection $connection = null): int {
		if ($this->reads) {
			throw new RuntimeException('executeStatement() is not for SELECT');
		}
		$this->checkLimits();
		return $this->connection->executeStatement($this->getSQL(), $this->builder->getParameters(), $this->types());
	}

	public function getSQL() {
		return $this->builder->getSQL();
	}

	public function setMaxResults($maxResults) {
		$this->builder->setMaxResults($maxResults);
		return $this;
	}

	public function select(...$selects) {
		$this->builder->select(array_map(Parameter::quote(...), $selects));
		return $this;
	}

	public function delete($delete = null, $alias = null) {
		$this->reads = false;
		$this->builder->delete(self::table($delete), $alias);
		return $this;
	}

	public function update($update = null, $alias = null) {
		$this->reads = false;
		$this->builder->update(self::table($update), $alias);
		return $this;
	}

	public function insert($insert = null) {
		$this->reads = false;
		$this->inserts = true;
		$this->builder->insert(self::table($insert));
		return $this;
	}

	public function from($from, $alias = null) {
		$this->builder->from(self::table($from), $alias === null ? null : Parameter::quote($alias));
		return $this;
	}

	public function set($key, $value) {
		$this->builder->set(Parameter::quote($key), Parameter::quote($value));
		return $this;
	}

	public function where(...$predicates) {
		$this->builder->where(...$predicates);
		return $this;
	}

	public function andWhere(...$where) {
		$this->builder->andWhere(...$where);
		return $this;
	}

	public function setValue($column, $value) {
		$this->builder->setValue(Parameter::quote($column), (string)$value);
		return $this;
	}

	public function orderBy($sort, $order = null) {
		if ($order !== null && !in_array(strtoupper($order), ['ASC', 'DESC'], true)) {
			throw new LogicException("$order is no direction to sort");
		}
		$this->builder->orderBy(Parameter::quote($sort), $order);
		return $this;
	}

	public function createNamedParameter($value, $type = self::PARAM_STR, $placeHolder = null) {
		return new Parameter($this->builder->createNamedParameter($value, $type, $placeHolder));
	}

	public function getLastInsertId(): int {
		if (!$this->inserts) {
			throw new BadMethodCallException('Only an INSERT has a last identifier');
		}
		return (int)$this->connection->dbal->lastInsertId();
	}

	private static function table(?string $name): string {
		return '`' . Connection::PREFIX . $name . '`';
	}

	/** @return array<array-key, int|string> */
	private function types(): array {
		return array_filter($this->builder->getParameterTypes(), static fn (mixed $type): bool => is_int($type) || is_string($type));
	}

	private function checkLimits(): void {
		$count = 0;
		foreach ($this->builder->getParameters() as $value) {
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
