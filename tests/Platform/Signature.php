<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Platform;

use PhpParser\Node\Param;
use PhpParser\Node\Stmt\ClassMethod;
use PhpParser\NodeFinder;
use PhpParser\ParserFactory;

/** A method, read back from the line in which Members wrote it. */
final readonly class Signature {
	private ClassMethod $method;

	public function __construct(string $line) {
		$statements = (new ParserFactory())->createForHostVersion()->parse("<?php abstract class C { $line; }") ?? [];
		$this->method = (new NodeFinder())->findFirstInstanceOf($statements, ClassMethod::class) ?? throw new \LogicException($line);
	}

	/**
	 * Whether everyone who calls a method as this one declares it can call $real:
	 * as many arguments, of types that $real takes, and back comes nothing that this one does not announce.
	 */
	public function callsFit(self $real): bool {
		return $this->method->isPublic() === $real->method->isPublic()
			&& $this->method->isStatic() === $real->method->isStatic()
			&& $this->method->isFinal() === $real->method->isFinal()
			&& $this->parametersFit($real)
			&& ($real->returns() === [] || Types::within($real->returns(), $this->returns()));
	}

	/**
	 * Whether PHP lets this method stand for $theirs, which it implements or overrides.
	 *
	 * @param \Closure(string): list<string> $ancestors of a class
	 */
	public function standsFor(self $theirs, \Closure $ancestors): bool {
		if ($this->method->isStatic() !== $theirs->method->isStatic() || $theirs->method->isFinal()
			|| ($theirs->method->isPublic() && !$this->method->isPublic())) {
			return false;
		}
		foreach ($theirs->method->params as $position => $parameter) {
			$mine = $this->method->params[$position] ?? null;
			if ($mine === null || $mine->byRef !== $parameter->byRef || (self::isRequired($mine) && !self::isRequired($parameter))
				|| !Types::within(self::types($parameter), self::types($mine), $ancestors)) {
				return false;
			}
		}
		foreach (array_slice($this->method->params, count($theirs->method->params)) as $more) {
			if (self::isRequired($more)) {
				return false;
			}
		}
		return Types::within($this->returns(), $theirs->returns(), $ancestors);
	}

	private function parametersFit(self $real): bool {
		foreach ($this->method->params as $position => $mine) {
			$theirs = $real->method->params[$position] ?? null;
			if ($theirs === null || $mine->byRef !== $theirs->byRef || $mine->variadic !== $theirs->variadic
				|| !Types::within(self::types($mine), self::types($theirs))) {
				return false;
			}
		}
		foreach ($real->method->params as $position => $theirs) {
			$mine = $this->method->params[$position] ?? null;
			if (self::isRequired($theirs) && ($mine === null || !self::isRequired($mine))) {
				return false;
			}
		}
		return true;
	}

	private static function isRequired(Param $parameter): bool {
		return $parameter->default === null && !$parameter->variadic;
	}

	/** @return list<string> */
	private static function types(Param $parameter): array {
		return Types::of($parameter->type, 'self');
	}

	/** @return list<string> */
	private function returns(): array {
		return Types::of($this->method->returnType, 'self');
	}
}
