<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

use InvalidArgumentException;

/** A ledger that is held open by one writer. Nobody else appends until her transaction has ended. */
final class Chain {
	/** @var list<Entry> not yet in the database */
	private array $pending = [];

	public function __construct(
		public readonly LedgerName $name,
		private Head $head,
		private readonly int $now,
	) {
	}

	/**
	 * @param string $subject random reference, '' for the whole register
	 * @param array<string, mixed> $body without personal data but for salted commitments (see Subject)
	 * @return Entry which is in the database once the transaction has ended
	 * @throws InvalidArgumentException for what could be read in two ways, or has no canonical form
	 */
	public function append(string $subject, array $body): Entry {
		if (!Entry::isReference($subject) || $body === []) {
			throw new InvalidArgumentException('An entry is about a random reference, and says an object');
		}
		if ($this->now < $this->head->recordedAt) {
			// The order is that of the positions: that the clock went back is said, and chained.
			$body['clock_back'] = true;
		}
		$text = CanonicalJson::encode($body);
		$position = $this->head->position + 1;
		$hash = Entry::hashOf($this->name->value, $position, $subject, $this->now, $text, $this->head->hash);
		$entry = new Entry($this->name, $position, $subject, $this->now, $text, $this->head->hash, $hash);
		$this->head = new Head($this->name, $position, max($this->now, $this->head->recordedAt), $hash);
		$this->pending[] = $entry;
		return $entry;
	}

	public function head(): Head {
		return $this->head;
	}

	/** Takes back what was appended after this head, none of which is in the database any more. */
	public function rewind(Head $head): void {
		$this->head = $head;
		$this->pending = [];
	}

	/** @return list<Entry> those that have been appended since the last call */
	public function takePending(): array {
		$pending = $this->pending;
		$this->pending = [];
		return $pending;
	}
}
