<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;

/** Sealed proofs, in the database: a fingerprint, and what only whoever has the address can open. */
final readonly class SealedProofMapper {
	public function __construct(
		private Database $database,
	) {
	}

	/** @param list<array{string, string}> $seals fingerprint and sealed text */
	public function add(array $seals, int $at, int $expiresAt): void {
		$this->database->insertAll('socle_sealed_proofs', ['fingerprint', 'sealed', 'sealed_at', 'expires_at'], array_map(
			static fn (array $seal): array => [...$seal, $at, $expiresAt],
			$seals,
		));
	}

	/** @return list<array{sealed: string, sealed_at: int, expires_at: int}> those that have not expired */
	public function find(string $fingerprint, int $now): array {
		return array_map(
			static fn (Row $row): array => ['sealed' => $row->text('sealed'), 'sealed_at' => $row->int('sealed_at'), 'expires_at' => $row->int('expires_at')],
			$this->database->rows('SELECT * FROM `*PREFIX*socle_sealed_proofs` WHERE fingerprint = ? AND expires_at > ? ORDER BY id', [$fingerprint, $now]),
		);
	}
}
