<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Database;

use OCP\AppFramework\Db\TTransactional;
use OCP\DB\Exception;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;
use PDO;
use Throwable;

/** SQL in, rows out. In SQL a table is `*PREFIX*socle_...`; a list among the parameters fills one `(?)`. */
final class Database {
	use TTransactional;

	private const TRIES = 5;
	private const DELETED = 1000;

	private readonly BatchInsert $inserts;
	/** Parts that are under way, one inside the other. */
	private int $parts = 0;

	/** @var list<callable(): void> for the end of the transaction */
	private array $afterwards = [];

	public function __construct(
		public readonly IDBConnection $connection,
	) {
		$this->inserts = new BatchInsert($connection);
	}

	/**
	 * @param list<int|string|null|list<int>|list<string>> $parameters
	 * @return list<Row>
	 */
	public function rows(string $sql, array $parameters = []): array {
		[$sql, $values, $types] = self::spread($sql, $parameters);
		$result = $this->connection->executeQuery($sql, $values, $types);
		$rows = $result->fetchAll();
		$result->closeCursor();
		return array_map(static fn (array $row): Row => new Row($row), $rows);
	}

	/**
	 * For what reads a whole table, where a Row for each costs as much as the reading.
	 *
	 * @param list<int|string|null|list<int>|list<string>> $parameters
	 * @return list<list<int|string|null>> in the order of the columns; drivers differ on whether a number is one
	 */
	public function values(string $sql, array $parameters = []): array {
		[$sql, $values, $types] = self::spread($sql, $parameters);
		$result = $this->connection->executeQuery($sql, $values, $types);
		/** @var list<list<int|string|null>> $rows */
		$rows = $result->fetchAll(PDO::FETCH_NUM);
		$result->closeCursor();
		return $rows;
	}

	/**
	 * @param list<int|string|null|list<int>|list<string>> $parameters
	 * @return iterable<Row> one at a time, for what may be long
	 */
	public function each(string $sql, array $parameters = []): iterable {
		[$sql, $values, $types] = self::spread($sql, $parameters);
		$result = $this->connection->executeQuery($sql, $values, $types);
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
		[$sql, $values, $types] = self::spread($sql, $parameters);
		return $this->connection->executeStatement($sql, $values, $types);
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
	 * Many rows, some at a time.
	 *
	 * @param non-empty-list<string> $columns
	 * @param list<list<int|string|null>> $rows in the order of the columns
	 */
	public function insertAll(string $table, array $columns, array $rows): void {
		$this->inserts->insert($table, $columns, $rows);
	}

	/**
	 * Deletes by identifier, some at a time: a delete along another column may look at every row, and wait for whoever has
	 * written one of them.
	 *
	 * @param list<int|string> $parameters of the condition
	 */
	public function deleteWhere(string $table, string $condition, array $parameters): void {
		do {
			$rows = $this->rows("SELECT id FROM `*PREFIX*$table` WHERE $condition LIMIT " . self::DELETED, $parameters);
			if ($rows !== []) {
				$this->run("DELETE FROM `*PREFIX*$table` WHERE id IN (?)", [array_map(static fn (Row $row): int => $row->int('id'), $rows)]);
			}
		} while (count($rows) === self::DELETED);
	}

	/**
	 * All or nothing; inside another one, part of it. Done again from its beginning where the database has ended it because
	 * two writers waited for each other.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 * @throws Throwable what $work throws
	 */
	public function atomically(callable $work): mixed {
		if ($this->connection->inTransaction()) {
			return $work();
		}
		$result = $this->untilItHolds($work);
		[$afterwards, $this->afterwards] = [$this->afterwards, []];
		foreach ($afterwards as $act) {
			$act();
		}
		return $result;
	}

	/**
	 * Does what no transaction takes back, such as deleting a file, once that which led to it holds; not where it was taken back.
	 *
	 * @param callable(): void $act
	 */
	public function afterwards(callable $act): void {
		if ($this->connection->inTransaction()) {
			$this->afterwards[] = $act;
		} else {
			$act();
		}
	}

	/** SQLite leaves what is deleted in its file until something else is written over it: not from now on, in this request. */
	public function overwriteDeleted(): void {
		if ($this->isSqlite()) {
			$this->connection->executeQuery('PRAGMA secure_delete = ON')->closeCursor();
		}
	}

	/** SQLite's file, without what is left in it of what is gone; nothing else is written meanwhile. */
	public function rewrite(): void {
		$this->connection->executeStatement('VACUUM');
		// Until then the file is as it was, and what is new lies beside it.
		$this->connection->executeQuery('PRAGMA wal_checkpoint(TRUNCATE)')->closeCursor();
	}

	public function isSqlite(): bool {
		return $this->connection->getDatabaseProvider() === IDBConnection::PLATFORM_SQLITE;
	}

	/**
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 * @throws Throwable what $work throws
	 */
	private function untilItHolds(callable $work): mixed {
		for ($try = 1; ; $try++) {
			$this->afterwards = [];
			try {
				return $this->atomic(function () use ($work, $try): mixed {
					if ($try > 1) {
						$this->claim();
					}
					return $work();
				}, $this->connection);
			} catch (Exception $exception) {
				if ($try === self::TRIES || !in_array($exception->getReason(), [Exception::REASON_DEADLOCK, Exception::REASON_LOCK_WAIT_TIMEOUT], true)) {
					throw $exception;
				}
				usleep($try * random_int(10_000, 100_000));
			}
		}
	}

	/**
	 * Atomically, and inside another transaction a part that fails by itself: whoever catches what it throws may go on.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 * @throws Throwable what $work throws
	 */
	public function part(callable $work): mixed {
		if (!$this->connection->inTransaction()) {
			return $this->atomically($work);
		}
		$name = 'socle_' . ++$this->parts;
		$this->connection->executeStatement("SAVEPOINT $name");
		try {
			$result = $work();
			$this->connection->executeStatement("RELEASE SAVEPOINT $name");
			return $result;
		} catch (Throwable $failure) {
			try {
				$this->connection->executeStatement("ROLLBACK TO SAVEPOINT $name");
			} catch (Exception) {
				// MariaDB has ended the whole transaction, as after a deadlock: the failure says why.
			}
			throw $failure;
		} finally {
			$this->parts--;
		}
	}

	/**
	 * SQLite has one writer at a time. A transaction that reads first and writes later is refused at once when another one
	 * wrote in between, however long it would wait: so the next time it is a writer from its beginning, and waits for its
	 * turn there.
	 */
	private function claim(): void {
		if ($this->isSqlite()) {
			$this->connection->executeStatement('UPDATE `*PREFIX*socle_ledger_heads` SET `position` = `position` WHERE 1 = 0');
		}
	}

	/**
	 * Lists among the parameters: numbers as they are, since binding each of them costs more than reading their rows, and
	 * texts as so many placeholders.
	 *
	 * @param list<int|string|null|list<int>|list<string>> $parameters
	 * @return array{string, list<int|string|null>, list<int>} SQL, values and their types
	 */
	private static function spread(string $sql, array $parameters): array {
		$pieces = explode('?', $sql);
		$sql = array_shift($pieces);
		$values = $types = [];
		foreach ($parameters as $position => $parameter) {
			if ($parameter === []) {
				// No value: nothing is in an empty list.
				$sql .= 'NULL';
			} elseif (is_array($parameter)) {
				$texts = array_filter($parameter, is_string(...));
				array_push($values, ...$texts);
				array_push($types, ...array_map(self::type(...), $texts));
				$sql .= implode(', ', array_map(static fn (int|string $one): string => is_int($one) ? (string)$one : '?', $parameter));
			} else {
				$values[] = $parameter;
				$types[] = self::type($parameter);
				$sql .= '?';
			}
			$sql .= $pieces[$position] ?? '';
		}
		return [$sql, $values, $types];
	}

	private static function type(int|string|null $value): int {
		return match (true) {
			is_int($value) => IQueryBuilder::PARAM_INT,
			$value === null => IQueryBuilder::PARAM_NULL,
			default => IQueryBuilder::PARAM_STR,
		};
	}
}
