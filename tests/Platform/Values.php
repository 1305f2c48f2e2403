<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Platform;

use PhpParser\BuilderHelpers;
use PhpParser\ConstExprEvaluationException;
use PhpParser\ConstExprEvaluator;
use PhpParser\Node\Expr;
use PhpParser\Node\Stmt;

/** Works out constant expressions: `1 << 2`, `self::READ | Other::WRITE`. */
final readonly class Values {
	/** @param array<string, Stmt\ClassLike> $nodes */
	public function __construct(
		private array $nodes,
	) {
	}

	/** @return Expr a literal; the expression itself where only running it would tell */
	public function literal(Expr $expression, string $class): Expr {
		try {
			$value = $this->value($expression, $class);
			return is_scalar($value) || is_array($value) || $value === null ? BuilderHelpers::normalizeValue($value) : $expression;
		} catch (ConstExprEvaluationException) {
			return $expression;
		}
	}

	/** @throws ConstExprEvaluationException */
	public function value(Expr $expression, string $class): mixed {
		return (new ConstExprEvaluator(fn (Expr $part): mixed => $this->constant($part, $class)))->evaluateDirectly($expression);
	}

	/** @throws ConstExprEvaluationException */
	private function constant(Expr $expression, string $class): mixed {
		if ($expression instanceof Expr\ConstFetch && defined($expression->name->toString())) {
			return constant($expression->name->toString());
		}
		if (!$expression instanceof Expr\ClassConstFetch
			|| !$expression->class instanceof \PhpParser\Node\Name
			|| !$expression->name instanceof \PhpParser\Node\Identifier) {
			throw new ConstExprEvaluationException();
		}
		$owner = $expression->class->isSpecialClassName() ? $class : $expression->class->toString();
		$name = $expression->name->toString();
		if ($name === 'class') {
			return $owner;
		}
		foreach (($this->nodes[$owner] ?? null)?->getConstants() ?? [] as $group) {
			foreach ($group->consts as $constant) {
				if ($constant->name->toString() === $name) {
					return $this->value($constant->value, $owner);
				}
			}
		}
		if (!str_contains($owner, '\\') && defined("$owner::$name")) {
			return constant("$owner::$name");
		}
		throw new ConstExprEvaluationException();
	}
}
