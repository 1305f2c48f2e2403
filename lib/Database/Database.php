<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Database;

use OCP\AppFramework\Db\TTransactional;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;
use Throwable;

/** SQL in, rows out. In SQL a table is `*PREFIX*socle_...`; a list among the parameters fills one `(?)`. */
final class Database {
	use TTransactional;

	/** Rows a statement when many are written: past that nothing is gained. */
	public const BATCH = 80;

	public function __construct(
		public readonly IDBConnection $connection,
	) {
	}

	/**
	 * @param list<int|string|null|list<int>|list<string>> $parameters
	 * @return list<Row>
	 */
	public function rows(string $sql, array $parameters = []): array {
		return iterator_to_array($this->each($sql, $parameters), false);
	}

	/**
	 * @param list<int|string|null|list<int>|list<string>> $parameters
	 * @return iterable<Row> one at a time, for what may be long
	 */
	public function each(string $sql, array $parameters = []): iterable {
		$result = $this->connection->executeQuery($sql, $parameters, array_map(self::type(...), $parameters));
		while (is_array($row = $result->fetch())) {
			yield new Row($row);
		}
		$result->closeCursor();
	}

	/** @param list<int|string|null|list<int>|list<string>> $parameters */
	public function row(string $sql, array $parameters = []): ?Row {
		return $this->rows($sql, $parameters)[0] ?? null;
	}

	/**
	 * @param list<int|string|null|list<int>|list<string>> $parameters
	 * @return int rows touched
	 */
	public function run(string $sql, array $parameters = []): int {
		return $this->connection->executeStatement($sql, $parameters, array_map(self::type(...), $parameters));
	}

	/**
	 * @param array<string, int|string|null> $values by column
	 * @return int the new identifier
	 */
	public function insert(string $table, array $values): int {
		$query = $this->connection->getQueryBuilder();
		$query->insert($table);
		foreach ($values as $column => $value) {
			$query->setValue($column, $query->createNamedParameter($value, self::type($value)));
		}
		$query->executeStatement();
		return $query->getLastInsertId();
	}

	/**
	 * Many rows, in statements of BATCH.
	 *
	 * @param non-empty-list<string> $columns
	 * @param list<list<int|string|null>> $rows in the order of the columns
	 */
	public function insertAll(string $table, array $columns, array $rows): void {
		$names = implode(', ', array_map(static fn (string $column): string => '`' . $column . '`', $columns));
		$row = '(' . implode(', ', array_fill(0, count($columns), '?')) . ')';
		foreach (array_chunk($rows, self::BATCH) as $batch) {
			$this->run(
				"INSERT INTO `*PREFIX*$table` ($names) VALUES " . implode(', ', array_fill(0, count($batch), $row)),
				array_merge(...$batch),
			);
		}
	}

	/**
	 * All or nothing; inside another one, part of it.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 * @throws Throwable what $work throws
	 */
	public function atomically(callable $work): mixed {
		return $this->connection->inTransaction() ? $work() : $this->atomic($work, $this->connection);
	}

	/** @param int|string|null|list<int>|list<string> $value */
	private static function type(int|string|array|null $value): int {
		return match (true) {
			is_array($value) => is_int($value[0] ?? null) ? IQueryBuilder::PARAM_INT_ARRAY : IQueryBuilder::PARAM_STR_ARRAY,
			is_int($value) => IQueryBuilder::PARAM_INT,
			$value === null => IQueryBuilder::PARAM_NULL,
			default => IQueryBuilder::PARAM_STR,
		};
	}
}
