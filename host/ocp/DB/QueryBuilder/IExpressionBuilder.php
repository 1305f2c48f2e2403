<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB\QueryBuilder;

interface IExpressionBuilder {
	/** @param mixed ...$x */
	public function andX(...$x): ICompositeExpression;

	/** @param mixed ...$x */
	public function orX(...$x): ICompositeExpression;

	/**
	 * @param mixed $x
	 * @param mixed $y
	 * @param mixed $type
	 */
	public function comparison($x, string $operator, $y, $type = null): string;

	/**
	 * @param mixed $x
	 * @param mixed $y
	 * @param mixed $type
	 */
	public function eq($x, $y, $type = null): string;

	/**
	 * @param mixed $x
	 * @param mixed $y
	 * @param mixed $type
	 */
	public function neq($x, $y, $type = null): string;

	/**
	 * @param mixed $x
	 * @param mixed $y
	 * @param mixed $type
	 */
	public function lt($x, $y, $type = null): string;

	/**
	 * @param mixed $x
	 * @param mixed $y
	 * @param mixed $type
	 */
	public function lte($x, $y, $type = null): string;

	/**
	 * @param mixed $x
	 * @param mixed $y
	 * @param mixed $type
	 */
	public function gt($x, $y, $type = null): string;

	/**
	 * @param mixed $x
	 * @param mixed $y
	 * @param mixed $type
	 */
	public function gte($x, $y, $type = null): string;

	/** @param string|ILiteral|IParameter|IQueryFunction $x */
	public function isNull($x): string;

	/** @param string|ILiteral|IParameter|IQueryFunction $x */
	public function isNotNull($x): string;

	/**
	 * @param string|ILiteral|IParameter|IQueryFunction $x
	 * @param mixed $y
	 * @param mixed $type
	 */
	public function like($x, $y, $type = null): string;

	/**
	 * @param string|ILiteral|IParameter|IQueryFunction $x
	 * @param mixed $y
	 * @param mixed $type
	 */
	public function iLike($x, $y, $type = null): string;

	/**
	 * @param string|ILiteral|IParameter|IQueryFunction $x
	 * @param string|ILiteral|IParameter|IQueryFunction|array<mixed> $y
	 * @param mixed $type
	 */
	public function in($x, $y, $type = null): string;

	/**
	 * @param string|ILiteral|IParameter|IQueryFunction $x
	 * @param string|ILiteral|IParameter|IQueryFunction|array<mixed> $y
	 * @param mixed $type
	 */
	public function notIn($x, $y, $type = null): string;

	/**
	 * @param mixed $input
	 * @param int|string $type
	 */
	public function literal($input, $type = IQueryBuilder::PARAM_STR): ILiteral;

	/**
	 * @param string|IQueryFunction $column
	 * @param mixed $type
	 */
	public function castColumn($column, $type): IQueryFunction;
}
