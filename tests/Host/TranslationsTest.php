<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use PHPUnit\Framework\TestCase;

/** What the host's own pages say is said in French too; English is in the code. */
final class TranslationsTest extends TestCase {
	public function testTheFrenchCatalogueHasEveryTextAndNoOther(): void {
		$host = dirname(__DIR__, 2) . '/host';
		$texts = [];
		foreach ([...(array)glob("$host/shell/templates/*.php"), ...(array)glob("$host/platform/*/*.php")] as $file) {
			preg_match_all('/\bl->t\(\'((?:[^\'\\\\]|\\\\.)*)\'/', (string)file_get_contents((string)$file), $found);
			array_push($texts, ...array_map(stripslashes(...), $found[1]));
		}
		/** @var array{translations: array<string, string>} $catalogue */
		$catalogue = json_decode((string)file_get_contents("$host/shell/l10n/fr.json"), true);
		$texts = array_unique($texts);
		$translated = array_keys($catalogue['translations']);
		self::assertSame([], array_values(array_diff($texts, $translated)), 'missing in French');
		self::assertSame([], array_values(array_diff($translated, $texts)), 'no longer said');
		foreach ($catalogue['translations'] as $english => $french) {
			self::assertSame(substr_count($english, '%s'), substr_count($french, '%s'), $english);
		}
	}
}
