<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Platform;

use PhpParser\Modifiers;
use PhpParser\Node;
use PhpParser\Node\Stmt;
use PhpParser\PrettyPrinter\Standard;

/** Writes the public and protected members of a class in the one way of Declaration. */
final readonly class Members {
	private Standard $printer;

	public function __construct(
		private Values $values,
	) {
		$this->printer = new Standard();
	}

	/** @return array<string, string> */
	public function of(Stmt\ClassLike $node): array {
		$members = [];
		foreach ($node->stmts as $statement) {
			$members += match (true) {
				$statement instanceof Stmt\ClassConst => $this->constants($statement, $node),
				$statement instanceof Stmt\EnumCase => [$statement->name->toString() => 'case ' . ($statement->expr === null ? '' : $this->literal($statement->expr, $node))],
				$statement instanceof Stmt\Property => $this->properties($statement, $node),
				$statement instanceof Stmt\ClassMethod => $this->method($statement, $node),
				default => [],
			};
		}
		ksort($members);
		return $members;
	}

	/** @return ?int Attribute::TARGET_* and IS_REPEATABLE, null when it is no attribute */
	public function attributeTargets(Stmt\ClassLike $node): ?int {
		foreach ($node->attrGroups as $group) {
			foreach ($group->attrs as $attribute) {
				if ($attribute->name->toString() === \Attribute::class) {
					$flags = isset($attribute->args[0]) ? $this->values->value($attribute->args[0]->value, '') : \Attribute::TARGET_ALL;
					return is_int($flags) ? $flags : null;
				}
			}
		}
		return null;
	}

	/** @return array<string, string> */
	private function constants(Stmt\ClassConst $group, Stmt\ClassLike $class): array {
		$constants = [];
		foreach ($group->isPrivate() ? [] : $group->consts as $constant) {
			$constants[$constant->name->toString()] = ($group->isProtected() ? 'protected ' : '') . 'const ' . $this->literal($constant->value, $class);
		}
		return $constants;
	}

	/** @return array<string, string> */
	private function properties(Stmt\Property $group, Stmt\ClassLike $class): array {
		$properties = [];
		foreach ($group->isPrivate() ? [] : $group->props as $property) {
			$properties['$' . $property->name->toString()] = $this->property($group->flags, $group->type, $class);
		}
		return $properties;
	}

	private function property(int $flags, ?Node $type, Stmt\ClassLike $class): string {
		return rtrim(implode(' ', array_filter([
			($flags & Modifiers::PROTECTED) !== 0 ? 'protected' : 'public',
			($flags & Modifiers::STATIC) !== 0 ? 'static' : '',
			($flags & Modifiers::READONLY) !== 0 ? 'readonly' : '',
			implode('|', Types::of($type, (string)$class->namespacedName)),
		], static fn (string $part): bool => $part !== '')));
	}

	/** @return array<string, string> the method, and the properties that its parameters promote */
	private function method(Stmt\ClassMethod $method, Stmt\ClassLike $class): array {
		$members = [];
		$name = (string)$class->namespacedName;
		$parameters = [];
		foreach ($method->params as $parameter) {
			if (!$parameter->var instanceof Node\Expr\Variable || !is_string($parameter->var->name)) {
				throw new \LogicException("$name::{$method->name->toString()}");
			}
			$variable = '$' . $parameter->var->name;
			if ($parameter->isPromoted() && !$parameter->isPrivate()) {
				$members[$variable] = $this->property($parameter->flags, $parameter->type, $class);
			}
			$types = Types::of($parameter->type, $name);
			$default = $parameter->default === null ? null : $this->literal($parameter->default, $class);
			if ($types !== [] && $default === 'null' && !in_array('mixed', $types, true)) {
				$types = array_values(array_unique([...$types, 'null']));
				sort($types);
			}
			$parameters[] = ltrim(implode('|', $types) . ' ')
				. ($parameter->byRef ? '&' : '') . ($parameter->variadic ? '...' : '') . $variable
				. ($default === null ? '' : " = $default");
		}
		if (!$method->isPrivate()) {
			$returns = Types::of($method->returnType, $name);
			$members[$method->name->toString() . '()'] = implode('', [
				$method->isAbstract() && !$class instanceof Stmt\Interface_ ? 'abstract ' : '',
				$method->isFinal() ? 'final ' : '',
				$method->isProtected() ? 'protected ' : 'public ',
				$method->isStatic() ? 'static ' : '',
				'function ', $method->byRef ? '&' : '', $method->name->toString(),
				'(', implode(', ', $parameters), ')',
				$returns === [] ? '' : ': ' . implode('|', $returns),
			]);
		}
		return $members;
	}

	private function literal(Node\Expr $expression, Stmt\ClassLike $class): string {
		return strtolower($text = $this->printer->prettyPrintExpr($this->values->literal($expression, (string)$class->namespacedName))) === 'null' ? 'null' : $text;
	}
}
