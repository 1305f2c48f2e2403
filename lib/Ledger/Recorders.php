<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

use OCA\Socle\Database\Database;

/** Random references that stand for accounts in a ledger: an account that is deleted leaves no name in it. */
final readonly class Recorders {
	public function __construct(
		private Database $database,
	) {
	}

	/** @return string '' for nobody (console, jobs) */
	public function reference(string $user): string {
		if ($user === '') {
			return '';
		}
		return $this->find($user) ?? $this->create($user);
	}

	/**
	 * @param list<string> $references
	 * @return array<string, string> accounts by reference; forgotten ones are missing
	 */
	public function users(array $references): array {
		$users = [];
		foreach ($references === [] ? [] : $this->database->each('SELECT * FROM `*PREFIX*socle_recorders` WHERE reference IN (?)', [array_values(array_unique($references))]) as $row) {
			$users[$row->text('reference')] = $row->text('user');
		}
		return $users;
	}

	public function forget(string $user): void {
		$this->database->run('DELETE FROM `*PREFIX*socle_recorders` WHERE `user` = ?', [$user]);
	}

	private function find(string $user): ?string {
		return $this->database->row('SELECT reference FROM `*PREFIX*socle_recorders` WHERE `user` = ?', [$user])?->text('reference');
	}

	private function create(string $user): string {
		$this->database->connection->insertIgnoreConflict('socle_recorders', ['user' => $user, 'reference' => bin2hex(random_bytes(16))]);
		return (string)$this->find($user);
	}
}
