<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Platform;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** What `host/ocp` declares is what Nextcloud declares. The rule, where versions differ: see Comparison. */
final class PlatformTest extends TestCase {
	/** @return iterable<string, array{string, Comparison}> */
	public static function types(): iterable {
		$host = new Table((new Reader())->folder(__DIR__ . '/../../host/ocp'));
		$versions = Table::all();
		self::assertNotEmpty($versions);
		$comparison = new Comparison($host, $versions);
		foreach (array_keys($host->types) as $name) {
			yield $name => [$name, $comparison];
		}
	}

	#[DataProvider('types')]
	public function testTheHostDeclaresWhatNextcloudDeclares(string $name, Comparison $comparison): void {
		self::assertSame('', implode("\n", $comparison->faults($name)));
	}

	/** @return iterable<string, array{string, Implementations}> */
	public static function implementations(): iterable {
		$app = new Table((new Reader())->folder(__DIR__ . '/../../lib'));
		foreach (Table::all() as $version => $table) {
			$implementations = new Implementations($app, $table);
			foreach (array_keys($app->types) as $name) {
				yield "$name, Nextcloud $version" => [$name, $implementations];
			}
		}
	}

	#[DataProvider('implementations')]
	public function testWhatSocleImplementsLoadsOnNextcloud(string $name, Implementations $implementations): void {
		self::assertSame('', implode("\n", $implementations->faults($name)));
	}

	public function testTheTablesAreOfTheVersionsThatTheAppIsFor(): void {
		$info = simplexml_load_file(__DIR__ . '/../../appinfo/info.xml');
		self::assertNotFalse($info);
		$range = $info->dependencies->nextcloud;
		$versions = range((int)$range['min-version'], (int)$range['max-version']);
		self::assertSame($versions, array_map(intval(...), array_keys(Table::all())));
	}
}
