<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Key;

use OCA\Socle\Key\SecretCheck;
use OCA\Socle\Problem\Invalid;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class SecretCheckTest extends TestCase {
	/** @return iterable<array{string}> */
	public static function secrets(): iterable {
		yield ['password: x'];
		yield ['Password=x'];
		yield ['mot de passe : x'];
		yield ['Accès OVH, mot de passe : framboise'];
		yield ["identifiant jeanne\nmdp: framboise"];
		yield ['MDP = 1234'];
		yield ['mot de passe (provisoire) : framboise'];
		yield ['mots de passe : framboise et myrtille'];
		yield ['code PIN : 0412'];
		yield ['code d’accès : 12B4'];
		yield ['Passphrase -> correct horse battery staple'];
		yield ['clé API : abc'];
		yield ['api_key=abc'];
		yield ['token: abc'];
		yield ['le mot de passe est Framboise2026'];
		yield ['the password is hunter2'];
		yield ['https://jeanne:framboise@ftp.example.org/'];
		yield ["-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaA"];
		yield ['ghp_abcdefghijklmnopqrstuvwxyz0123456789'];
		yield ['sk-proj-a1b2c3d4e5f6g7h8'];
		yield ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc'];
		yield ['$2y$10$abcdefghijklmnopqrstuu'];
		yield ['Console : 9f86d081884c7d659a2feaa0c55ad015'];
		yield ['k3j4h5g6f7d8s9a0q1w2'];
		yield ['Compte OVH Tr0ub4dor&3x'];
	}

	/** @return iterable<array{string}> */
	public static function harmless(): iterable {
		yield [''];
		yield ['Le mot de passe est dans l’enveloppe scellée, chez Jeanne.'];
		yield ['Le mot de passe est dans le coffre-fort KeePass du collectif'];
		yield ['The password is kept in the sealed envelope.'];
		yield ['Changer le mot de passe chaque année, au printemps.'];
		yield ['Passer par Soizic : elle a la clé du local.'];
		yield ['Clé du local : chez la voisine'];
		yield ['Renouvelé le 2027-03-21 chez Gandi, contrat 4521-88'];
		yield ['https://www.example.org/manager/web/index.html#/configuration/domain'];
		yield ['https://cloud.example.org/s/AbCdEfGhIjKl'];
		yield ['Écrire à Jean-Paul.Martin2@example.org'];
		yield ['FR7630006000011234567890189'];
		yield ['FR76 3000 6000 0112 3456 7890 189'];
		yield ['550e8400-e29b-41d4-a716-446655440000'];
		yield ['anticonstitutionnellement'];
		yield ['SocleCollectifMontreuilSurOrne2026'];
		yield ['Tel. 06 12 34 56 78, bureau n°12'];
		yield ['C’est la clé secrète du bonheur'];
		yield ['Compasse : un nom de famille'];
	}

	#[DataProvider('secrets')]
	public function testRefusesWhatLooksSecret(string $text): void {
		$this->expectException(Invalid::class);
		$this->expectExceptionMessage('note: secret');
		(new SecretCheck())->refuse('note', $text);
	}

	#[DataProvider('harmless')]
	public function testTakesWhatPeopleWrite(string $text): void {
		self::assertSame($text, (new SecretCheck())->refuse('note', $text));
	}
}
