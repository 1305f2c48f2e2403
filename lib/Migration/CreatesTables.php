<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Migration;

use OCP\DB\ISchemaWrapper;
use OCP\DB\Types;

/**
 * Tables as lists of columns, `name => [type, length, null]`; a length of 0 is the type's own. Times are seconds since 1970
 * (UTC); texts that may be empty are not null and say ''.
 */
trait CreatesTables {
	protected const ID = [Types::BIGINT, 0, false];
	protected const ID_OR_NULL = [Types::BIGINT, 0, true];
	protected const NUMBER = [Types::BIGINT, 0, false];
	protected const FLAG = [Types::SMALLINT, 0, false];
	protected const TEXT = [Types::TEXT, 0, false];
	protected const TEXT_OR_NULL = [Types::TEXT, 0, true];
	protected const WORD = [Types::STRING, 16, false];
	protected const USER = [Types::STRING, 64, false];
	protected const NAME = [Types::STRING, 120, false];
	protected const KEY = [Types::STRING, 64, false];

	/**
	 * @param array<string, array{string, int, bool}> $columns
	 * @param array<string, non-empty-list<string>> $indexes by name
	 * @param non-empty-list<string> $primary without one of its own, `id` counts up
	 */
	private function table(ISchemaWrapper $schema, string $name, array $columns, array $indexes, array $primary = ['id']): void {
		$table = $schema->createTable($name);
		if ($primary === ['id']) {
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true, 'unsigned' => true]);
		}
		foreach ($columns as $column => [$type, $length, $null]) {
			$options = ['notnull' => !$null];
			if ($length > 0) {
				$options['length'] = $length;
			}
			if ($type === Types::BIGINT || $type === Types::INTEGER) {
				$options['unsigned'] = true;
			}
			$table->addColumn($column, $type, $options);
		}
		$table->setPrimaryKey($primary, $name . '_pk');
		foreach ($indexes as $index => $indexed) {
			$table->addIndex($indexed, $index);
		}
	}
}
