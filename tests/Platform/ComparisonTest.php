<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Platform;

use PHPUnit\Framework\Attributes\TestWith;
use PHPUnit\Framework\TestCase;

final class ComparisonTest extends TestCase {
	#[TestWith(['interface I { public function f(string $a, ?int $b = null): self; }'])]
	#[TestWith(['interface I { const READ = 1; const ALL = 3; }'])]
	#[TestWith(['#[\Attribute(\Attribute::TARGET_METHOD | \Attribute::IS_REPEATABLE)] final class A { public function __construct(protected readonly string $a) {} }'])]
	#[TestWith(['enum E: string { case One = "one"; }'])]
	#[TestWith(['abstract class C extends P implements I { protected static int|string $x; abstract protected function f(&$a, int ...$rest); }'])]
	public function testTheSameIsRight(string $source): void {
		self::assertSame([], $this->faults($source, $source));
	}

	#[TestWith(['const ALL = 3;', 'const READ = 1; const ALL = self::READ | 2;'])]
	#[TestWith(['public function f(int $a = 3);', 'const X = 3; public function f(int $a = self::X);'])]
	#[TestWith(['public function f(?string $a = null);', 'public function f(string|null $a = NULL);'])]
	#[TestWith(['public function f(): I;', 'public function f(): self; public function notUsed();'])]
	public function testTheSameInOtherWordsIsRight(string $host, string $real): void {
		self::assertSame([], $this->faults("interface I { $host }", "interface I { $real }"));
	}

	#[TestWith(['public function f(string $b);', 'public function f(string $a);'])]
	#[TestWith(['public function f(string $a);', 'public function f($a);'])]
	#[TestWith(['public function f(string $a = "x");', 'public function f(string $a = "y");'])]
	#[TestWith(['public function f(): ?int;', 'public function f(): int;'])]
	#[TestWith(['public function f();', 'public static function f();'])]
	#[TestWith(['public function f();', ''])]
	#[TestWith(['const A = 1;', 'const A = 2;'])]
	#[TestWith(['const A = "1";', 'const A = 1;'])]
	public function testWhereAllVersionsAgreeNothingElseIsRight(string $host, string $real): void {
		self::assertCount(1, $this->faults("interface I { $host }", "interface I { $real }"));
	}

	#[TestWith(['interface I {}', 'class I {}'])]
	#[TestWith(['abstract class I {}', 'class I {}'])]
	#[TestWith(['#[\Attribute] class I {}', '#[\Attribute(\Attribute::TARGET_CLASS)] class I {}'])]
	#[TestWith(['interface I extends J {} interface J {}', 'interface I {} interface J {}'])]
	#[TestWith(['interface I {} interface J {}', 'interface I extends J {} interface J {}'])]
	#[TestWith(['enum I: string { case A = "a"; }', 'enum I: string { case A = "b"; }'])]
	#[TestWith(['class I { protected $x; }', 'class I { public $x; }'])]
	#[TestWith(['class I { public function __construct(protected int $x) {} }', 'class I { public function __construct(protected readonly int $x) {} }'])]
	public function testAnotherTypeIsWrong(string $host, string $real): void {
		self::assertNotSame([], $this->faults($host, $real));
	}

	#[TestWith(['public function f(string $a);', 'public function f($a);', 'public function f(string|int $b);'])]
	#[TestWith(['public function f(string $a);', 'public function f(string $a);', 'public function f(string $a, bool $more = true);'])]
	#[TestWith(['public function f(): ?int;', 'public function f(): int;', 'public function f(): ?int;'])]
	public function testWhereVersionsDifferWhatIsValidInEachIsRight(string $host, string ...$real): void {
		self::assertSame([], $this->faults("interface I { $host }", ...array_map(static fn (string $one): string => "interface I { $one }", $real)));
	}

	#[TestWith(['public function f($a);', 'public function f($a);', 'public function f(string $a);'])]
	#[TestWith(['public function f(string $a, bool $more = true);', 'public function f(string $a);', 'public function f(string $a, bool $more = true);'])]
	#[TestWith(['public function f(string $a = "");', 'public function f(string $a = "");', 'public function f(string $a);'])]
	#[TestWith(['public function f(): int;', 'public function f(): int;', 'public function f(): ?int;'])]
	#[TestWith(['public function f();', 'public function f();', ''])]
	#[TestWith(['const A = 1;', 'const A = 1;', 'const A = 2;'])]
	public function testWhereVersionsDifferWhatOneOfThemRefusesIsWrong(string $host, string ...$real): void {
		self::assertCount(1, $this->faults("interface I { $host }", ...array_map(static fn (string $one): string => "interface I { $one }", $real)));
	}

	public function testAMemberMayComeFromAParentThatTheHostLeavesOut(): void {
		self::assertSame([], $this->faults(
			'class C { public function f(): int { return 1; } }',
			'class C extends P { use T; } class P { public function f(): int { return 2; } } trait T {}',
		));
	}

	/** @return list<string> faults of the first type in $host */
	private function faults(string $host, string ...$real): array {
		$read = static fn (string $source): Table => new Table((new Reader())->sources(["<?php namespace OCP; $source"]));
		$versions = array_map($read, array_combine(array_map(static fn (int|string $i): string => "v$i", array_keys($real)), $real));
		self::assertNotEmpty($versions);
		$table = $read($host);
		$faults = [];
		foreach (array_intersect(array_keys($table->types), array_keys(array_values($versions)[0]->types)) as $name) {
			array_push($faults, ...(new Comparison($table, $versions))->faults($name));
		}
		return $faults;
	}
}
