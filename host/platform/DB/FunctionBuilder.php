<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\DB;

use OCP\DB\QueryBuilder\IFunctionBuilder;
use OCP\DB\QueryBuilder\IQueryFunction;
use OCP\IDBConnection;

final readonly class FunctionBuilder implements IFunctionBuilder {
	public function __construct(
		private Connection $connection,
	) {
	}

	public function concat($x, ...$expr): IQueryFunction {
		$parts = array_map(Sql::quote(...), [$x, ...$expr]);
		return new Sql($this->connection->getDatabaseProvider() === IDBConnection::PLATFORM_MYSQL
			? 'CONCAT(' . implode(', ', $parts) . ')'
			: '(' . implode(' || ', $parts) . ')');
	}

	public function sum($field): IQueryFunction {
		return new Sql('SUM(' . Sql::quote($field) . ')');
	}

	public function lower($field): IQueryFunction {
		return new Sql('LOWER(' . Sql::quote($field) . ')');
	}

	public function add($x, $y): IQueryFunction {
		return new Sql(Sql::quote($x) . ' + ' . Sql::quote($y));
	}

	public function subtract($x, $y): IQueryFunction {
		return new Sql(Sql::quote($x) . ' - ' . Sql::quote($y));
	}

	public function count($count = '', $alias = ''): IQueryFunction {
		$what = $count === '' ? '*' : Sql::quote($count);
		return new Sql("COUNT($what)" . ($alias === '' ? '' : ' AS ' . Sql::quote($alias)));
	}

	public function max($field): IQueryFunction {
		return new Sql('MAX(' . Sql::quote($field) . ')');
	}

	public function min($field): IQueryFunction {
		return new Sql('MIN(' . Sql::quote($field) . ')');
	}
}
