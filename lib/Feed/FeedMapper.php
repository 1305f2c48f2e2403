<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Feed;

use OCA\Socle\Database\Database;
use OCP\AppFramework\Utility\ITimeFactory;

/** The secret addresses of calendars: of each only the hash is kept, and one for each account. */
final readonly class FeedMapper {
	public function __construct(
		private Database $database,
		private ITimeFactory $time,
	) {
	}

	/** @return int when it was made; 0: there is none */
	public function since(string $user): int {
		return $this->database->row('SELECT created_at FROM `*PREFIX*socle_feeds` WHERE `user` = ?', [$user])?->int('created_at') ?? 0;
	}

	/** @return string '' for none */
	public function userOf(string $hash): string {
		return $this->database->row('SELECT `user` FROM `*PREFIX*socle_feeds` WHERE token_hash = ?', [$hash])?->text('user') ?? '';
	}

	/** The one before is none from then on. */
	public function put(string $user, string $hash): void {
		$this->database->atomically(function () use ($user, $hash): void {
			$this->remove($user);
			$this->database->insertAll('socle_feeds', ['user', 'token_hash', 'created_at'], [[$user, $hash, $this->time->getTime()]]);
		});
	}

	public function remove(string $user): void {
		$this->database->run('DELETE FROM `*PREFIX*socle_feeds` WHERE `user` = ?', [$user]);
	}
}
