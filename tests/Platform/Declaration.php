<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Platform;

/**
 * What a class, interface, trait or enum promises to those who use it.
 *
 * Members are written in one canonical way, so that two equal ones are equal strings: full names, the parts of a union
 * sorted, values of constants and defaults worked out. Keys: `foo()`, `$foo`, `FOO`.
 */
final readonly class Declaration {
	/**
	 * @param string $kind such as `abstract class`
	 * @param list<string> $parents what it extends, implements and uses (traits)
	 * @param ?int $targets where it can stand, when it is an attribute
	 * @param array<string, string> $members
	 */
	public function __construct(
		public string $kind,
		public array $parents,
		public ?int $targets,
		public array $members,
	) {
	}
}
