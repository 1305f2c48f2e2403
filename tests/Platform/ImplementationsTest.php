<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Platform;

use PHPUnit\Framework\Attributes\TestWith;
use PHPUnit\Framework\TestCase;

final class ImplementationsTest extends TestCase {
	private const OCP = 'namespace OCP; interface I { public function f(string $a, ?P $b = null): P; } class P {}
		abstract class B { public function __construct(int $a) {} abstract protected function run($argument); protected function more(): void {} final public function end(): void {} }';

	#[TestWith(['class C implements \OCP\I { public function f(string $a, ?\OCP\P $b = null): \OCP\P {} }'])]
	#[TestWith(['class C implements \OCP\I { public function f(string|int $a, mixed $b = null, int $c = 1): D {} } class D extends \OCP\P {}'])]
	#[TestWith(['class C extends \OCP\B { public function __construct() {} public function run(mixed $argument): void {} }'])]
	#[TestWith(['abstract class C extends \OCP\B {}'])]
	#[TestWith(['class C extends D {} abstract class D extends \OCP\B { protected function run($argument) {} }'])]
	public function testLoads(string $source): void {
		self::assertSame([], $this->faults($source));
	}

	#[TestWith(['class C implements \OCP\I {}'])]
	#[TestWith(['class C implements \OCP\I { public function f(string $a): \OCP\P {} }'])]
	#[TestWith(['class C implements \OCP\I { public function f(string $a, ?\OCP\P $b): \OCP\P {} }'])]
	#[TestWith(['class C implements \OCP\I { public function f(string $a, ?\OCP\P $b = null) {} }'])]
	#[TestWith(['class C implements \OCP\I { public function f(string $a, ?\OCP\P $b = null): ?\OCP\P {} }'])]
	#[TestWith(['class C implements \OCP\I { public function f(int $a, ?\OCP\P $b = null): \OCP\P {} }'])]
	#[TestWith(['class C implements \OCP\I { public function f(string $a, ?\OCP\P $b, int $c): \OCP\P {} }'])]
	#[TestWith(['class C extends \OCP\B { protected function run(array $argument) {} }'])]
	#[TestWith(['class C extends \OCP\B { protected function run($argument) {} protected function more(): int {} }'])]
	#[TestWith(['class C extends \OCP\B { protected function run($argument) {} public function end(): void {} }'])]
	#[TestWith(['class C extends D {} abstract class D extends \OCP\B {}'])]
	public function testDoesNotLoad(string $source): void {
		self::assertCount(1, $this->faults($source));
	}

	/** @return list<string> of class C */
	private function faults(string $source): array {
		$reader = new Reader();
		return (new Implementations(
			new Table($reader->sources(["<?php namespace OCA\\Socle; $source"])),
			new Table($reader->sources(['<?php ' . self::OCP])),
		))->faults('OCA\Socle\C');
	}
}
