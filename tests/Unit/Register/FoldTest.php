<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Register;

use OCA\Socle\Register\Fold;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class FoldTest extends TestCase {
	/** @return iterable<array{string, string}> */
	public static function names(): iterable {
		yield ['Élodie', 'elodie'];
		yield ["E\u{301}lodie", 'elodie'];
		yield ['Lefèvre', 'lefevre'];
		yield ["D'Arc", 'd arc'];
		yield ['D’Arc', 'd arc'];
		yield ['Jean-Pierre', 'jean pierre'];
		yield ['  Le   Gall ', 'le gall'];
		yield ['Œuvrard', 'oeuvrard'];
		yield ['Cæsar', 'caesar'];
		yield ['Weiß', 'weiss'];
		yield ['Ødegård', 'odegard'];
		yield ['Łuczak', 'luczak'];
		yield ['Nguyễn', 'nguyen'];
		yield ['Şahin', 'sahin'];
		yield ['Иванова', 'ivanova'];
		yield ['M. & Mme Dupont', 'm mme dupont'];
		yield ['3e étage', '3e etage'];
		yield ['🌻', ''];
		yield ['', ''];
	}

	#[DataProvider('names')]
	public function testFoldsAccentsCaseAndPunctuation(string $name, string $key): void {
		self::assertSame($key, Fold::key($name));
	}

	#[DataProvider('names')]
	public function testFoldingAgainChangesNothing(string $name, string $key): void {
		self::assertSame($key, Fold::key(Fold::key($name)));
	}

	public function testIsCutToItsColumnWithoutASpaceAtTheEnd(): void {
		self::assertSame(str_repeat('a', 63), Fold::key(str_repeat('a', 63) . ' b'));
		self::assertSame(128, strlen(Fold::sortKey(str_repeat('x', 120), str_repeat('y', 120))));
	}

	public function testOtherScriptsHaveALatinKey(): void {
		foreach (['王伟', 'محمد', 'Γιώργος', 'יעל'] as $name) {
			self::assertMatchesRegularExpression('/^[a-z0-9]+( [a-z0-9]+)*$/', Fold::key($name), $name);
		}
	}

	public function testTheFamilyNameSortsFirst(): void {
		self::assertSame('martin zoe', Fold::sortKey('Martin', 'Zoé'));
		self::assertSame('zoe', Fold::sortKey('', 'Zoé'));
	}

	public function testTagsWithoutLettersStandForThemselves(): void {
		self::assertSame('velo', Fold::tag('Vélo'));
		self::assertNotSame(Fold::tag('🌻'), Fold::tag('🌹'));
		self::assertLessThanOrEqual(64, strlen(Fold::tag('🌻')));
	}

	public function testTheEndOfAStartComesAfterAllThatStartsSo(): void {
		self::assertGreaterThan('marzin', Fold::end('mar'));
		self::assertLessThan('mas', Fold::end('mar'));
	}
}
