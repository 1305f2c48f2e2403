<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Ledger\Ledger;
use OCA\Socle\Ledger\LedgerName;
use OCA\Socle\Retention\Period;
use OCA\Socle\Retention\Periods;
use OCP\AppFramework\Utility\ITimeFactory;

/** Which consents have run out: those that were not renewed, and those that nobody confirmed. */
final readonly class ConsentDeadlines {
	public function __construct(
		private Database $database,
		private Ledger $ledger,
		private Periods $periods,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @param int $after only those with a greater identifier
	 * @return list<int> contacts of whom something may have run out
	 */
	public function contacts(int $after, int $limit): array {
		$now = $this->time->getTime();
		$page = "contact_id > ? ORDER BY contact_id LIMIT $limit";
		$ids = static fn (Row $row): int => $row->int('contact_id');
		$expired = $this->database->rows(
			"SELECT DISTINCT contact_id FROM `*PREFIX*socle_consents` WHERE state IN ('granted', 'to_renew') AND valid_until > 0 AND valid_until <= ? AND $page",
			[$now, $after],
		);
		$waiting = $this->database->rows(
			"SELECT DISTINCT contact_id FROM `*PREFIX*socle_consents` WHERE state = 'pending' AND since <= ? AND $page",
			[$this->earliest($now), $after],
		);
		$both = array_unique([...array_map($ids, $expired), ...array_map($ids, $waiting)]);
		sort($both);
		return array_slice($both, 0, $limit);
	}

	/**
	 * @param array<string, Consent> $consents of one contact
	 * @return array<string, array{ConsentAction, int}> what happens to those that have run out, and when they did
	 */
	public function passed(array $consents): array {
		$now = $this->time->getTime();
		$passed = [];
		foreach ($consents as $key => $consent) {
			$passed[$key] = match ($consent->state) {
				ConsentState::Granted, ConsentState::ToRenew => [ConsentAction::Expired, $consent->validUntil === 0 ? PHP_INT_MAX : $consent->validUntil],
				ConsentState::Pending => [ConsentAction::Lapsed, $this->periods->after($this->patience($consent), $consent->since)],
				default => [ConsentAction::Expired, PHP_INT_MAX],
			};
		}
		return array_filter($passed, static fn (array $deadline): bool => $deadline[1] <= $now);
	}

	/** Who was asked, not having signed up herself, has longer to answer. */
	private function patience(Consent $consent): Period {
		$event = $this->ledger->at(LedgerName::Consent, $consent->event);
		return $event !== null && ($event->said()['action'] ?? null) === ConsentAction::Asked->value ? Period::Unanswered : Period::Pending;
	}

	/** Whoever waits since later than that still may. */
	private function earliest(int $now): int {
		return max($this->periods->before(Period::Pending, $now), $this->periods->before(Period::Unanswered, $now));
	}
}
