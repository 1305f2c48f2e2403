<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\DB;

use Closure;
use Doctrine\DBAL\Schema\Schema;
use Doctrine\DBAL\Schema\SchemaConfig;
use Doctrine\DBAL\Schema\Table;
use OCA\Socle\Host\Container;
use OCP\Migration\IMigrationStep;
use OCP\Migration\IOutput;
use Psr\Log\LoggerInterface;

/** Brings the database to what the code expects: first the host's own tables, then the app's migrations in order. */
final readonly class Migrator implements IOutput {
	public function __construct(
		private Connection $db,
		private Container $container,
		private LoggerInterface $log,
	) {
	}

	/** @param list<Closure(Schema, string): void> $tables each adds tables of the host to the schema */
	public function hostTables(array $tables): void {
		$schema = new Schema([], [], $this->schemaConfig());
		foreach ($tables as $add) {
			$add($schema, Connection::PREFIX);
		}
		$there = $this->db->dbal->createSchemaManager()->listTableNames();
		$missing = array_filter(
			$schema->getTables(),
			static fn (Table $table): bool => !in_array($table->getName(), $there, true),
		);
		foreach ($this->db->dbal->getDatabasePlatform()->getCreateTablesSQL(array_values($missing)) as $sql) {
			$this->db->dbal->executeStatement($sql);
		}
	}

	/** @param string $folder of the files `Version<version>.php`, all in $namespace */
	public function app(string $app, string $folder, string $namespace): void {
		$done = array_filter($this->db->dbal->fetchFirstColumn('SELECT version FROM oc_migrations WHERE app = ?', [$app]), is_string(...));
		$files = glob("$folder/Version*.php");
		$versions = array_map(static fn (string $file): string => substr(basename($file, '.php'), 7), $files === false ? [] : $files);
		sort($versions, SORT_STRING);
		foreach (array_diff($versions, $done) as $version) {
			$step = $this->container->get("$namespace\\Version$version");
			if ($step instanceof IMigrationStep) {
				$this->run($step);
				$this->db->dbal->insert('oc_migrations', ['app' => $app, 'version' => $version]);
			}
		}
	}

	public function run(IMigrationStep $step): void {
		$before = $this->currentSchema();
		$wrapper = new SchemaWrapper(clone $before);
		$schema = static fn (): SchemaWrapper => $wrapper;
		$step->preSchemaChange($this, $schema, []);
		$changed = $step->changeSchema($this, $schema, []);
		if ($changed instanceof SchemaWrapper) {
			SchemaRules::check($before, $changed->schema);
			$this->apply($before, $changed->schema);
		}
		$step->postSchemaChange($this, $schema, []);
	}

	public function info($message) {
		$this->log->info($message);
	}

	public function warning($message) {
		$this->log->warning($message);
	}

	private function currentSchema(): Schema {
		$manager = $this->db->dbal->createSchemaManager();
		$tables = [];
		foreach ($manager->listTableNames() as $name) {
			if (str_starts_with($name, Connection::PREFIX)) {
				$tables[] = $manager->introspectTable($name);
			}
		}
		return new Schema($tables, [], $this->schemaConfig());
	}

	private function schemaConfig(): SchemaConfig {
		$config = $this->db->dbal->createSchemaManager()->createSchemaConfig();
		if ($this->db->provider() === 'mysql') {
			$config->setDefaultTableOptions(['charset' => 'utf8mb4', 'collation' => 'utf8mb4_bin', 'engine' => 'InnoDB']);
		}
		return $config;
	}

	private function apply(Schema $before, Schema $after): void {
		$comparator = $this->db->dbal->createSchemaManager()->createComparator();
		$diff = $comparator->compareSchemas($before, $after);
		foreach ($this->db->dbal->getDatabasePlatform()->getAlterSchemaSQL($diff) as $sql) {
			$this->db->dbal->executeStatement($sql);
		}
	}
}
