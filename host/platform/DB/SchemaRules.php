<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\DB;

use Doctrine\DBAL\Schema\Schema;
use Doctrine\DBAL\Schema\Table;
use Doctrine\DBAL\Types\BooleanType;
use Doctrine\DBAL\Types\StringType;
use InvalidArgumentException;

/** What Nextcloud refuses in a migration, because some database that it runs on would. */
final readonly class SchemaRules {
	private const LONGEST_NAME = 30;
	private const LONGEST_TABLE = 27;
	private const LONGEST_TABLE_WITH_DEFAULT_KEY = 22;
	private const LONGEST_STRING = 4000;

	/** @throws InvalidArgumentException naming what is wrong */
	public static function check(Schema $before, Schema $after): void {
		$indexes = [];
		foreach ($after->getTables() as $table) {
			$old = $before->hasTable($table->getName()) ? $before->getTable($table->getName()) : null;
			if ($old === null) {
				self::refuseIf(self::bare($table) > self::LONGEST_TABLE, "Table name {$table->getName()} is too long");
				self::checkPrimaryKey($table);
			}
			self::checkColumns($table, $old);
			foreach ($table->getIndexes() as $index) {
				if ($index->isPrimary()) {
					continue;
				}
				$name = strtolower($index->getName());
				self::refuseIf(isset($indexes[$name]), "Index name $name is used twice");
				self::refuseIf(strlen($name) > self::LONGEST_NAME, "Index name $name is too long");
				$indexes[$name] = true;
			}
			foreach ($table->getForeignKeys() as $key) {
				self::refuseIf(strlen($key->getName()) > self::LONGEST_NAME, "Foreign key {$key->getName()} is too long");
			}
		}
	}

	private static function checkPrimaryKey(Table $table): void {
		$key = $table->getPrimaryKey();
		self::refuseIf($key === null, "Table {$table->getName()} has no primary key");
		$name = strtolower($key?->getName() ?? 'primary');
		self::refuseIf(
			$name === 'primary' && self::bare($table) > self::LONGEST_TABLE_WITH_DEFAULT_KEY,
			"The primary key of {$table->getName()} needs a name of its own",
		);
		self::refuseIf(strlen($name) > self::LONGEST_NAME, "Primary key name $name is too long");
	}

	private static function checkColumns(Table $table, ?Table $old): void {
		foreach ($table->getColumns() as $column) {
			$name = $table->getName() . '.' . $column->getName();
			self::refuseIf(
				$column->getType() instanceof StringType && $column->getLength() > self::LONGEST_STRING,
				"Column $name is longer than 4000 characters",
			);
			if ($old !== null && $old->hasColumn($column->getName())) {
				continue;
			}
			self::refuseIf(strlen($column->getName()) > self::LONGEST_NAME, "Column name $name is too long");
			self::refuseIf(
				$column->getNotnull() && $column->getType() instanceof BooleanType,
				"Column $name is boolean and not nullable: it could not store false",
			);
			self::refuseIf(
				$old !== null && $column->getNotnull() && $column->getDefault() === '',
				"Column $name is not nullable and has an empty default",
			);
		}
	}

	/** Nextcloud counts a table's name without its prefix. */
	private static function bare(Table $table): int {
		return strlen($table->getName()) - strlen(Connection::PREFIX);
	}

	private static function refuseIf(bool $wrong, string $message): void {
		if ($wrong) {
			throw new InvalidArgumentException($message);
		}
	}
}
