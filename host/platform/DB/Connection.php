<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\DB;

use Doctrine\DBAL\Connection as Dbal;
use Doctrine\DBAL\DriverManager;
use Doctrine\DBAL\Exception as DbalException;
use Doctrine\DBAL\Platforms\MariaDBPlatform;
use Doctrine\DBAL\Platforms\MySQLPlatform;
use Doctrine\DBAL\Platforms\PostgreSQLPlatform;
use Doctrine\DBAL\TransactionIsolationLevel;
use InvalidArgumentException;
use OCP\IDBConnection;
use PDO;

/** The app's way to the database. The host's own services use `$dbal` directly, so that `$queries` counts the app's only. */
final class Connection implements IDBConnection {
	public const PREFIX = 'oc_';

	public int $queries = 0;
	/** @var self::PLATFORM_*|null */
	private ?string $provider = null;

	public function __construct(
		public readonly Dbal $dbal,
	) {
		$dbal->setNestTransactionsWithSavepoints(true);
	}

	/** @param string $url `mysql://...`, `pgsql://...`, or the path of a SQLite file */
	public static function open(string $url): self {
		if (!str_contains($url, '://')) {
			$dbal = DriverManager::getConnection([
				'driver' => 'pdo_sqlite',
				'path' => $url,
				'driverOptions' => [PDO::ATTR_TIMEOUT => 30],
			]);
			$dbal->executeStatement('PRAGMA case_sensitive_like = true');
			$dbal->executeStatement('PRAGMA journal_mode = WAL');
			$dbal->executeStatement('PRAGMA synchronous = NORMAL');
			return new self($dbal);
		}
		$url = (string)preg_replace(['#^mysql://#', '#^pgsql://#'], ['pdo-mysql://', 'pdo-pgsql://'], $url);
		$parser = new \Doctrine\DBAL\Tools\DsnParser();
		$dbal = DriverManager::getConnection($parser->parse($url));
		$dbal->setTransactionIsolation(TransactionIsolationLevel::READ_COMMITTED);
		return new self($dbal);
	}

	/** @return QueryBuilder */
	public function getQueryBuilder() {
		return new QueryBuilder($this);
	}

	public function prepare($sql, $limit = null, $offset = null): PreparedStatement {
		if ($limit !== null || $offset !== null) {
			throw new InvalidArgumentException('Say it in the statement');
		}
		try {
			return new PreparedStatement($this->dbal->prepare($this->complete($sql)));
		} catch (DbalException $error) {
			throw Failure::of($error);
		}
	}

	public function executeQuery(string $sql, array $params = [], $types = []): Result {
		$this->queries++;
		try {
			return new Result($this->dbal->executeQuery($this->complete($sql), self::list($params), self::types($types)));
		} catch (DbalException $error) {
			throw Failure::of($error);
		}
	}

	public function executeStatement($sql, array $params = [], array $types = []): int {
		$this->queries++;
		try {
			return (int)$this->dbal->executeStatement($this->complete($sql), self::list($params), self::types($types));
		} catch (DbalException $error) {
			throw Failure::of($error);
		}
	}

	public function insertIgnoreConflict(string $table, array $values): int {
		$columns = '`' . implode('`, `', array_keys($values)) . '`';
		$marks = implode(', ', array_fill(0, count($values), '?'));
		$sql = "INTO `*PREFIX*$table` ($columns) VALUES ($marks)";
		$sql = $this->getDatabaseProvider() === self::PLATFORM_MYSQL
			? "INSERT IGNORE $sql"
			: "INSERT $sql ON CONFLICT DO NOTHING";
		return $this->executeStatement($sql, array_values($values));
	}

	public function beginTransaction(): void {
		$this->try($this->dbal->beginTransaction(...));
	}

	public function inTransaction(): bool {
		return $this->dbal->isTransactionActive();
	}

	public function commit(): void {
		$this->try($this->dbal->commit(...));
	}

	public function rollBack(): void {
		$this->try($this->dbal->rollBack(...));
	}

	public function tableExists(string $table): bool {
		return $this->dbal->createSchemaManager()->tablesExist([self::PREFIX . $table]);
	}

	public function dropTable(string $table): void {
		if ($this->tableExists($table)) {
			$this->executeStatement("DROP TABLE `*PREFIX*$table`");
		}
	}

	public function truncateTable(string $table, bool $cascade): void {
		$sql = $this->dbal->getDatabasePlatform()->getTruncateTableSQL(self::PREFIX . $table, $cascade);
		$this->executeStatement($sql);
	}

	public function escapeLikeParameter(string $param): string {
		return addcslashes($param, '\\_%');
	}

	public function getDatabaseProvider(bool $strict = false): string {
		if ($strict) {
			return $this->dbal->getDatabasePlatform() instanceof MariaDBPlatform
				? self::PLATFORM_MARIADB
				: $this->getDatabaseProvider();
		}
		return $this->provider ??= match (true) {
			$this->dbal->getDatabasePlatform() instanceof MySQLPlatform => self::PLATFORM_MYSQL,
			$this->dbal->getDatabasePlatform() instanceof PostgreSQLPlatform => self::PLATFORM_POSTGRES,
			default => self::PLATFORM_SQLITE,
		};
	}

	/** Names are quoted with back-ticks everywhere, as Nextcloud does, and PostgreSQL gets its own quotes here. */
	public function complete(string $sql): string {
		$sql = str_replace('*PREFIX*', self::PREFIX, $sql);
		return $this->getDatabaseProvider() === self::PLATFORM_POSTGRES ? str_replace('`', '"', $sql) : $sql;
	}

	/** @param callable(): mixed $action */
	private function try(callable $action): void {
		try {
			$action();
		} catch (DbalException $error) {
			throw Failure::of($error);
		}
	}

	/**
	 * Doctrine counts positions from 0, or knows names.
	 *
	 * @param array<array-key, mixed> $params
	 * @return list<mixed>|array<string, mixed>
	 */
	private static function list(array $params): array {
		/** @var list<mixed>|array<string, mixed> $params */
		return $params;
	}

	/**
	 * @param array<array-key, mixed> $types
	 * @return array<int, int|string>|array<string, int|string>
	 */
	private static function types(array $types): array {
		/** @var array<int, int|string>|array<string, int|string> $types */
		return $types;
	}
}
