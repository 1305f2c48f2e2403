<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use Closure;
use OCA\Socle\Host\DB\Migrator;
use OCP\DB\ISchemaWrapper;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

final class MigratorTest extends HostTestCase {
	public function testALaterMigrationKeepsTheRows(): void {
		$host = $this->host();
		$migrator = $host->of(Migrator::class);
		$migrator->run(self::step(static function (ISchemaWrapper $schema): void {
			$table = $schema->createTable('probe');
			$table->addColumn('id', 'bigint', ['autoincrement' => true, 'unsigned' => true]);
			$table->addColumn('name', 'string', ['length' => 64]);
			$table->setPrimaryKey(['id']);
		}));
		self::db($host)->dbal->insert('oc_probe', ['name' => 'Ada']);
		$migrator->run(self::step(static function (ISchemaWrapper $schema): void {
			$table = $schema->getTable('probe');
			$table->addColumn('age', 'integer', ['default' => 7]);
			$table->addIndex(['age'], 'probe_age');
			$table->modifyColumn('name', ['length' => 128]);
		}));
		self::assertEquals(['id' => 1, 'name' => 'Ada', 'age' => 7], self::db($host)->dbal->fetchAssociative('SELECT * FROM oc_probe'));
		$migrator->run(self::step(static function (ISchemaWrapper $schema): void {
			$schema->dropTable('probe');
		}));
		self::assertFalse(self::db($host)->dbal->createSchemaManager()->tablesExist(['oc_probe']));
	}

	public function testEachMigrationOfTheAppRunsOnce(): void {
		$applied = self::db($this->host())->dbal->fetchFirstColumn("SELECT version FROM oc_migrations WHERE app = 'socle'");
		self::assertNotSame([], $applied);
		$again = self::db($this->host())->dbal->fetchFirstColumn("SELECT version FROM oc_migrations WHERE app = 'socle'");
		self::assertSame($applied, $again);
	}

	/** @param Closure(ISchemaWrapper): void $change */
	private static function step(Closure $change): SimpleMigrationStep {
		return new class($change) extends SimpleMigrationStep {
			/** @param Closure(ISchemaWrapper): void $change */
			public function __construct(
				private readonly Closure $change,
			) {
			}

			/**
			 * @param Closure(): ISchemaWrapper $schemaClosure
			 * @param array<string, mixed> $options
			 */
			public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ISchemaWrapper {
				$schema = $schemaClosure();
				($this->change)($schema);
				return $schema;
			}
		};
	}
}
