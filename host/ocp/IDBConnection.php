<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use OCP\DB\Exception;
use OCP\DB\IPreparedStatement;
use OCP\DB\IResult;
use OCP\DB\QueryBuilder\IQueryBuilder;

/** In raw SQL, `*PREFIX*` stands for the prefix of the tables. */
interface IDBConnection {
	public const PLATFORM_MYSQL = 'mysql';
	public const PLATFORM_POSTGRES = 'postgres';
	public const PLATFORM_SQLITE = 'sqlite';

	/** @return IQueryBuilder */
	public function getQueryBuilder();

	/**
	 * @param string $sql
	 * @param ?int $limit
	 * @param ?int $offset
	 * @throws Exception
	 */
	public function prepare($sql, $limit = null, $offset = null): IPreparedStatement;

	/**
	 * @param array<array-key, mixed> $params
	 * @param array<array-key, int|string> $types
	 * @throws Exception
	 */
	public function executeQuery(string $sql, array $params = [], $types = []): IResult;

	/**
	 * @param string $sql
	 * @param array<array-key, mixed> $params
	 * @param array<array-key, int|string> $types
	 * @return int the number of rows it touched
	 * @throws Exception
	 */
	public function executeStatement($sql, array $params = [], array $types = []): int;

	/**
	 * @param array<string, mixed> $values column to value
	 * @return int 0 if the row was there already
	 */
	public function insertIgnoreConflict(string $table, array $values): int;

	/** @throws Exception */
	public function beginTransaction(): void;

	public function inTransaction(): bool;

	/** @throws Exception */
	public function commit(): void;

	/** @throws Exception */
	public function rollBack(): void;

	public function tableExists(string $table): bool;

	/**
	 * @param bool $strict tells MariaDB from MySQL
	 * @return self::PLATFORM_*
	 */
	public function getDatabaseProvider(bool $strict = false): string;
}
