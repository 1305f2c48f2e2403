<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\DB;

use Doctrine\DBAL\Schema\Schema;
use OCP\DB\ISchemaWrapper;

final readonly class SchemaWrapper implements ISchemaWrapper {
	public function __construct(
		public Schema $schema,
	) {
	}

	public function getTable($tableName) {
		return $this->schema->getTable(Connection::PREFIX . $tableName);
	}

	public function hasTable($tableName) {
		return $this->schema->hasTable(Connection::PREFIX . $tableName);
	}

	public function createTable($tableName) {
		return $this->schema->createTable(Connection::PREFIX . $tableName);
	}

	public function dropTable($tableName) {
		$this->schema->dropTable(Connection::PREFIX . $tableName);
		return $this->schema;
	}
}
