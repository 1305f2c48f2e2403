<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Ledger\Chain;
use OCA\Socle\Ledger\Entry;
use OCA\Socle\Ledger\Ledger;
use OCA\Socle\Ledger\LedgerName;
use OCA\Socle\Ledger\Recorders;

/** The ledger of decisions. It holds no word of them: commitments, numbers and days. */
final readonly class DecisionBook {
	public function __construct(
		private Ledger $ledger,
		private Recorders $recorders,
	) {
	}

	/**
	 * One writer at a time: what she reads inside is what all before her have left.
	 *
	 * @template T
	 * @param callable(Chain): T $work
	 * @return T
	 */
	public function open(callable $work): mixed {
		return $this->ledger->append(LedgerName::Decision, $work);
	}

	/** @param array<string, mixed> $body what is said besides who recorded it */
	public function write(Chain $chain, Decision $decision, string $act, string $user, array $body): Entry {
		return $chain->append($decision->reference, ['act' => $act, 'recorder' => $this->recorders->reference($user), ...$body]);
	}

	/**
	 * @param list<Decision> $decisions
	 * @return array<string, non-empty-list<Entry>> by reference, each one's in their order
	 */
	public function about(array $decisions): array {
		return $this->ledger->ofSubjects(LedgerName::Decision, array_map(static fn (Decision $decision): string => $decision->reference, $decisions));
	}

	/** @return iterable<Entry> */
	public function all(): iterable {
		return $this->ledger->each(LedgerName::Decision);
	}
}
