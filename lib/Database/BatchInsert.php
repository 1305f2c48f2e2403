<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Database;

use OCP\DB\IPreparedStatement;
use OCP\IDBConnection;

/** Writes many rows of a table. */
final class BatchInsert {
	/** Rows a statement: past that nothing is gained. */
	public const BATCH = 80;

	/** @var array<string, IPreparedStatement> full batches, by their SQL */
	private array $prepared = [];

	public function __construct(
		private readonly IDBConnection $connection,
	) {
	}

	/**
	 * Many rows, in statements of BATCH.
	 *
	 * @param non-empty-list<string> $columns
	 * @param list<list<int|string|null>> $rows in the order of the columns
	 */
	public function insert(string $table, array $columns, array $rows): void {
		if (count($rows) >= self::BATCH && $this->connection->getDatabaseProvider() === IDBConnection::PLATFORM_POSTGRES) {
			$this->byColumn($table, $columns, $rows);
			return;
		}
		$names = implode(', ', array_map(static fn (string $column): string => '`' . $column . '`', $columns));
		$row = '(' . implode(', ', array_fill(0, count($columns), '?')) . ')';
		foreach (array_chunk($rows, self::BATCH) as $batch) {
			$sql = "INSERT INTO `*PREFIX*$table` ($names) VALUES " . implode(', ', array_fill(0, count($batch), $row));
			if (count($batch) === self::BATCH) {
				$this->prepared[$sql] ??= $this->connection->prepare($sql);
				$this->prepared[$sql]->execute(array_merge(...$batch))->closeCursor();
			} else {
				$this->connection->executeStatement($sql, array_merge(...$batch));
			}
		}
	}

	/**
	 * PostgreSQL reads and plans every statement anew, as the platform's driver is set: that takes as long as the inserting,
	 * unless there is one placeholder for a column, not for each of its values.
	 *
	 * @param non-empty-list<string> $columns
	 * @param list<list<int|string|null>> $rows
	 */
	private function byColumn(string $table, array $columns, array $rows): void {
		$names = $arrays = $values = [];
		foreach ($columns as $position => $column) {
			$type = 'nothing';
			$items = [];
			foreach ($rows as $row) {
				$value = $row[$position];
				$type = match (true) {
					$value === null => $type,
					is_int($value) => 'bigint',
					default => 'text',
				};
				$items[] = is_string($value) ? '"' . addcslashes($value, '"\\') . '"' : (string)($value ?? 'NULL');
			}
			if ($type !== 'nothing') {
				$names[] = "`$column`";
				$arrays[] = "CAST(? AS {$type}[])";
				$values[] = '{' . implode(',', $items) . '}';
			}
		}
		$this->connection->executeStatement("INSERT INTO `*PREFIX*$table` (" . implode(', ', $names) . ') SELECT * FROM UNNEST(' . implode(', ', $arrays) . ')', $values);
	}
}
