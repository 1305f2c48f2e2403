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
use Doctrine\DBAL\Platforms\MySQLPlatform;
use Doctrine\DBAL\Platforms\PostgreSQLPlatform;
use Doctrine\DBAL\Tools\DsnParser;
use Doctrine\DBAL\TransactionIsolationLevel;
use InvalidArgumentException;
use OCP\IDBConnection;
use PDO;

/** The app's way to the database. The host's own services use `$dbal` directly, so that `$queries` counts the app's only. */
final class Connection implements IDBConnection {
	public const PREFIX = 'oc_';

	public int $queries = 0;
	/** @var 'mysql'|'pgsql'|'sqlite'|null */
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
		$parameters = (new DsnParser(['mysql' => 'pdo_mysql', 'pgsql' => 'pdo_pgsql']))->parse($url);
		if (str_starts_with($url, 'mysql:')) {
			// As Nextcloud: an UPDATE counts the rows that it found, changed or not.
			$parameters['driverOptions'] = [PDO::MYSQL_ATTR_FOUND_ROWS => true];
		}
		$dbal = DriverManager::getConnection($parameters);
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
		$sql = $this->provider() === 'mysql'
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

	public function getDatabaseProvider(bool $strict = false): string {
		return match ($this->provider()) {
			'mysql' => self::PLATFORM_MYSQL,
			'pgsql' => self::PLATFORM_POSTGRES,
			'sqlite' => self::PLATFORM_SQLITE,
		};
	}

	/** @return 'mysql'|'pgsql'|'sqlite' */
	public function provider(): string {
		return $this->provider ??= match (true) {
			$this->dbal->getDatabasePlatform() instanceof MySQLPlatform => 'mysql',
			$this->dbal->getDatabasePlatform() instanceof PostgreSQLPlatform => 'pgsql',
			default => 'sqlite',
		};
	}

	/** Names are quoted with back-ticks everywhere, as Nextcloud does, and PostgreSQL gets its own quotes here. */
	public function complete(string $sql): string {
		$sql = str_replace('*PREFIX*', self::PREFIX, $sql);
		return $this->provider() === 'pgsql' ? str_replace('`', '"', $sql) : $sql;
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
