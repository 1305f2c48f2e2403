<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

use OCA\Socle\Database\Row;

/** One event of a ledger, as it was written: it is never changed and never deleted. */
final readonly class Entry {
	/** What the first entry has in place of the hash of the one before. */
	public const NO_HASH = '0000000000000000000000000000000000000000000000000000000000000000';

	/**
	 * @param int $position from 1, without gap
	 * @param string $subject random reference of whom it is about, '' for the whole register
	 * @param int $recordedAt as the server's clock said; the order is that of the positions
	 * @param string $body canonical JSON, an object
	 * @param string $previous hash of the entry before
	 */
	public function __construct(
		public LedgerName $ledger,
		public int $position,
		public string $subject,
		public int $recordedAt,
		public string $body,
		public string $previous,
		public string $hash,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			LedgerName::from($row->text('ledger')),
			$row->int('position'),
			$row->text('subject'),
			$row->int('recorded_at'),
			$row->text('body'),
			$row->text('prev_hash'),
			$row->text('hash'),
		);
	}

	public static function isReference(string $subject): bool {
		return preg_match('/^(?:[0-9a-f]{32})?$/D', $subject) === 1;
	}

	/** Whether it is what was hashed, here or at another position. */
	public function isWholeAt(int $position): bool {
		return self::hashOf($this->ledger->value, $position, $this->subject, $this->recordedAt, $this->body, $this->previous) === $this->hash;
	}

	/** SHA-256 of the canonical JSON of all that an entry says; OpenSSL's takes half the time of PHP's own. */
	public static function hashOf(string $ledger, int $position, string $subject, int $recordedAt, string $body, string $previous): string {
		return (string)openssl_digest(self::textOf($ledger, $position, $subject, $recordedAt, $body, $previous), 'sha256');
	}

	/** Canonical JSON of all that it says: the bytes that are hashed. */
	public function text(): string {
		return self::textOf($this->ledger->value, $this->position, $this->subject, $this->recordedAt, $this->body, $this->previous);
	}

	private static function textOf(string $ledger, int $position, string $subject, int $recordedAt, string $body, string $previous): string {
		return "{\"body\":$body,\"ledger\":\"$ledger\",\"position\":$position,\"prev_hash\":\"$previous\",\"recorded_at\":$recordedAt,\"subject\":\"$subject\"}";
	}

	/** @return array<array-key, mixed> the body's members */
	public function said(): array {
		$said = json_decode($this->body, true);
		return is_array($said) ? $said : [];
	}
}
