<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB\QueryBuilder;

interface IExpressionBuilder {
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
	public function lt($x, $y, $type = null): string;

	/**
	 * @param mixed $x
	 * @param mixed $y
	 * @param mixed $type
	 */
	public function gt($x, $y, $type = null): string;

	/**
	 * @param string|IParameter $x
	 * @param string|IParameter|array<mixed> $y
	 * @param mixed $type
	 */
	public function in($x, $y, $type = null): string;
}
