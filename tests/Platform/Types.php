<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Platform;

use PhpParser\Node;

/** A type as the sorted list of what it allows; none written is an empty list. */
final class Types {
	/**
	 * @param string $class what `self` means here
	 * @return list<string>
	 */
	public static function of(?Node $type, string $class): array {
		$types = match (true) {
			$type === null => [],
			$type instanceof Node\NullableType => [...self::of($type->type, $class), 'null'],
			$type instanceof Node\UnionType => array_merge(...array_map(static fn (Node $part): array => self::of($part, $class), $type->types)),
			$type instanceof Node\IntersectionType => [implode('&', array_merge(...array_map(static fn (Node $part): array => self::of($part, $class), $type->types)))],
			$type instanceof Node\Name => [$type->toString() === 'self' ? $class : $type->toString()],
			$type instanceof Node\Identifier => [$type->toLowerString()],
			default => throw new \LogicException($type->getType()),
		};
		sort($types);
		return $types;
	}

	/**
	 * Whether everything that $inner allows is allowed by $outer. No type allows everything.
	 *
	 * @param list<string> $inner
	 * @param list<string> $outer
	 * @param ?\Closure(string): list<string> $ancestors of a class
	 */
	public static function within(array $inner, array $outer, ?\Closure $ancestors = null): bool {
		if ($outer === [] || in_array('mixed', $outer, true)) {
			return true;
		}
		$wider = ['int' => ['float'], 'false' => ['bool'], 'true' => ['bool'], 'array' => ['iterable'], 'Traversable' => ['iterable'], 'never' => $outer];
		foreach ($inner as $type) {
			if (array_intersect([$type, ...($wider[$type] ?? []), ...($ancestors === null ? [] : $ancestors($type))], $outer) === []) {
				return false;
			}
		}
		return $inner !== [];
	}
}
