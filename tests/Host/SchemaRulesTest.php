<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use Doctrine\DBAL\Schema\Schema;
use Doctrine\DBAL\Schema\Table;
use InvalidArgumentException;
use OCA\Socle\Host\DB\SchemaRules;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** The host refuses the migrations that a real Nextcloud refuses. */
final class SchemaRulesTest extends TestCase {
	/** @param callable(Table): mixed $change */
	#[DataProvider('refused')]
	public function testRefused(string $table, callable $change): void {
		$this->expectException(InvalidArgumentException::class);
		SchemaRules::check(new Schema(), self::schemaWith($table, $change));
	}

	/** @return iterable<string, array{string, callable(Table): mixed}> */
	public static function refused(): iterable {
		$long = str_repeat('x', 31);
		yield 'table name of 28' => ['oc_' . str_repeat('x', 28), static fn (Table $table) => $table->setPrimaryKey(['id'], 'x_pk')];
		yield 'no primary key' => ['oc_people', static fn (Table $table) => null];
		yield 'unnamed key of a long name' => ['oc_' . str_repeat('x', 23), static fn (Table $table) => $table->setPrimaryKey(['id'])];
		yield 'long name of a key' => ['oc_people', static fn (Table $table) => $table->setPrimaryKey(['id'], $long)];
		yield 'long name of a column' => ['oc_people', static fn (Table $table) => self::keyed($table)->addColumn($long, 'integer')];
		yield 'long name of an index' => ['oc_people', static fn (Table $table) => self::keyed($table)->addIndex(['id'], $long)];
		yield 'boolean not nullable' => ['oc_people', static fn (Table $table) => self::keyed($table)->addColumn('here', 'boolean', ['notnull' => true])];
		yield 'string of 4001' => ['oc_people', static fn (Table $table) => self::keyed($table)->addColumn('text', 'string', ['length' => 4001])];
	}

	public function testAccepted(): void {
		SchemaRules::check(new Schema(), self::schemaWith('oc_' . str_repeat('x', 27), static function (Table $table): void {
			$table->setPrimaryKey(['id'], 'x_pk');
			$table->addColumn('here', 'boolean', ['notnull' => false]);
			$table->addColumn('text', 'string', ['length' => 4000]);
			$table->addIndex(['text'], str_repeat('x', 30));
		}));
		$this->addToAssertionCount(1);
	}

	public function testAnIndexNameCountsInTheWholeSchema(): void {
		$schema = self::schemaWith('oc_one', static fn (Table $table) => self::keyed($table)->addIndex(['id'], 'same'));
		self::keyed(self::table($schema, 'oc_two'))->addIndex(['id'], 'same');
		$this->expectException(InvalidArgumentException::class);
		SchemaRules::check(new Schema(), $schema);
	}

	/** @param callable(Table): mixed $change */
	private static function schemaWith(string $table, callable $change): Schema {
		$schema = new Schema();
		$change(self::table($schema, $table));
		return $schema;
	}

	private static function table(Schema $schema, string $name): Table {
		$table = $schema->createTable($name);
		$table->addColumn('id', 'bigint');
		return $table;
	}

	private static function keyed(Table $table): Table {
		return $table->setPrimaryKey(['id']);
	}
}
