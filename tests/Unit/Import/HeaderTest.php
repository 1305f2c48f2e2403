<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Import;

use OCA\Socle\Import\CsvReader;
use OCA\Socle\Import\FileProblem;
use OCA\Socle\Import\FileReason;
use OCA\Socle\Import\Header;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class HeaderTest extends TestCase {
	public function testColumnsInAnyOrderAndCase(): void {
		$header = Header::read(new CsvReader(new Pieces(["\n\n Email ,FAMILY_NAME,tags,row\r\nx\n"])));
		self::assertSame(['email', 'family_name', 'tags', 'row'], array_keys($header->columns));
	}

	/** @return iterable<string, array{string, FileReason, ?string}> */
	public static function refused(): iterable {
		yield 'empty' => ['', FileReason::Empty, null];
		yield 'blank lines only' => ["\n\r\n , \n", FileReason::Empty, null];
		yield 'a text' => ["Hello everybody\n", FileReason::HeaderMissing, null];
		yield 'no usable column' => ["tags,note\n", FileReason::HeaderMissing, null];
		yield 'unknown' => ["given_name,Shoe size\n", FileReason::HeaderUnknown, 'Shoe size'];
		yield 'empty name' => ["given_name,\n", FileReason::HeaderUnknown, ''];
		yield 'twice' => ["email,given_name,Email\n", FileReason::HeaderDuplicate, 'Email'];
		yield 'too many' => [str_repeat('email,', 60) . "x\n", FileReason::TooManyColumns, null];
		yield 'a million' => [str_repeat('x,', 1_000_000) . "\n", FileReason::TooManyColumns, null];
		yield 'another encoding' => ["pr\xE9nom\n", FileReason::NotUtf8, null];
		yield 'NUL' => ["email\0\n", FileReason::Binary, null];
		yield 'number of elector' => ["given_name,Numéro d'électeur\n", FileReason::ElectoralRoll, "Numéro d'électeur"];
		yield 'n° elector' => ["N° électeur,email\n", FileReason::ElectoralRoll, 'N° électeur'];
		yield 'num_electeur' => ["num_electeur,email\n", FileReason::ElectoralRoll, 'num_electeur'];
		yield 'polling station' => ["email,Code du bureau de vote\n", FileReason::ElectoralRoll, 'Code du bureau de vote'];
		yield 'struck off' => ["email,date de radiation\n", FileReason::ElectoralRoll, 'date de radiation'];
		yield 'constituency' => ["email,Circonscription législative\n", FileReason::ElectoralRoll, 'Circonscription législative'];
		yield 'nationality' => ["email,Nationalité\n", FileReason::ElectoralRoll, 'Nationalité'];
		yield 'name and place of birth' => ["nom de naissance,lieu_de_naissance\n", FileReason::ElectoralRoll, 'nom de naissance'];
		yield 'name of birth alone' => ["email,nom de naissance\n", FileReason::HeaderUnknown, 'nom de naissance'];
	}

	#[DataProvider('refused')]
	public function testRefuses(string $text, FileReason $reason, ?string $column): void {
		try {
			Header::read(new CsvReader(new Pieces([$text])));
			self::fail('Accepted');
		} catch (FileProblem $problem) {
			self::assertSame([$reason, $column], [$problem->fileReason, $problem->field]);
		}
	}
}
