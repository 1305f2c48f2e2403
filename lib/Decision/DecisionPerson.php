<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Row;

/** Someone who was present. */
final readonly class DecisionPerson {
	/**
	 * @param string $user an account; '' for a name as typed
	 * @param string $commitment what the ledger's hash is made of instead of the name
	 */
	public function __construct(
		public int $id,
		public int $decision,
		public string $user,
		public string $name,
		public string $salt,
		public string $commitment,
		public int $redactedAt,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->int('decision_id'),
			$row->text('user'),
			$row->text('name'),
			$row->text('salt'),
			$row->text('commitment'),
			$row->int('redacted_at'),
		);
	}

	public static function commit(string $user, string $name, string $salt): string {
		return hash_hmac('sha256', "$user\n$name", $salt);
	}

	/** Whether it is who was present: nothing can be told any more of one who was redacted. */
	public function isGenuine(): bool {
		return $this->redactedAt !== 0 || hash_equals(self::commit($this->user, $this->name, $this->salt), $this->commitment);
	}
}
