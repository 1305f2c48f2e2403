<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\SocleFloor\Migration;

use Closure;
use OCP\DB\ISchemaWrapper;
use OCP\DB\Types;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/** A log as narrow as the access log. */
final class Version010000Date20261123000000 extends SimpleMigrationStep {
	/** @param array<array-key, mixed> $options */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$table = $schema->createTable('socle_floor_log');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('user', Types::STRING, ['length' => 64, 'notnull' => true]);
		$table->addColumn('ids', Types::TEXT, ['notnull' => false]);
		$table->setPrimaryKey(['id'], 'socle_floor_log_pk');
		$table->addIndex(['at', 'id'], 'socle_floor_log_at');
		return $schema;
	}
}
