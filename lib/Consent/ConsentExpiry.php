<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Ledger\Chain;
use OCA\Socle\Problem\Problem;
use OCA\Socle\Purpose\Purposes;
use OCA\Socle\Register\ContactService;

/** Records that consents have run out: one person at a time, so that whoever is killed in between has lost nothing. */
final readonly class ConsentExpiry {
	private const CONTACTS = 200;

	public function __construct(
		private ConsentDeadlines $deadlines,
		private ConsentBook $book,
		private Consents $consents,
		private ContactService $contacts,
		private Purposes $purposes,
	) {
	}

	/**
	 * @param float $end of the time that it may take, as microtime() gives it
	 * @return int people of whom something had run out
	 */
	public function run(float $end): int {
		$done = $last = 0;
		do {
			$page = $this->deadlines->contacts($last, self::CONTACTS);
			foreach ($page as $contactId) {
				if (microtime(true) >= $end) {
					return $done;
				}
				$done += $this->pass($contactId) ? 1 : 0;
				$last = $contactId;
			}
		} while ($page !== []);
		return $done;
	}

	private function pass(int $contactId): bool {
		try {
			return $this->book->open(fn (Chain $chain): bool => $this->record($contactId));
		} catch (Problem) {
			// Someone who was deleted meanwhile, or a secret that is missing: the others' time passes all the same.
			return false;
		}
	}

	/**
	 * What has run out is looked up where nobody else can write: someone may have renewed a moment ago.
	 *
	 * @throws Problem
	 */
	private function record(int $contactId): bool {
		$passed = $this->deadlines->passed($this->book->of($this->contacts->find($contactId)));
		foreach ($this->purposes->all() as $purpose) {
			foreach (ConsentChannel::cases() as $channel) {
				$choice = new Choice($purpose, $channel);
				$deadline = $passed[$choice->key()] ?? null;
				if ($deadline !== null) {
					$this->consents->record($contactId, new Recording($deadline[0], ConsentMethod::System, [$choice], $deadline[1]));
				}
			}
		}
		return $passed !== [];
	}
}
