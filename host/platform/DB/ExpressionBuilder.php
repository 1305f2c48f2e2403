<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\DB;

use OCP\DB\QueryBuilder\IExpressionBuilder;

final readonly class ExpressionBuilder implements IExpressionBuilder {
	public function eq($x, $y, $type = null): string {
		return Parameter::quote($x) . ' = ' . Parameter::quote($y);
	}

	public function lt($x, $y, $type = null): string {
		return Parameter::quote($x) . ' < ' . Parameter::quote($y);
	}

	public function gt($x, $y, $type = null): string {
		return Parameter::quote($x) . ' > ' . Parameter::quote($y);
	}

	public function in($x, $y, $type = null): string {
		$list = implode(', ', array_map(Parameter::quote(...), is_array($y) ? $y : [$y]));
		return Parameter::quote($x) . " IN ($list)";
	}
}
