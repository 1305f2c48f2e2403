<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\DB;

use OCP\DB\QueryBuilder\IParameter;

final readonly class Parameter implements IParameter {
	public function __construct(
		private string $sql,
	) {
	}

	public function __toString() {
		return $this->sql;
	}

	/** A column's name in quotes, or what needs none. */
	public static function quote(mixed $name): string {
		if ($name instanceof self) {
			return $name->sql;
		}
		if (!is_string($name)) {
			throw new \InvalidArgumentException('A column is a string, or something that the query builder made');
		}
		return $name === '*' ? '*' : '`' . str_replace('.', '`.`', $name) . '`';
	}
}
