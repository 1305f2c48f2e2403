<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use DateTimeImmutable;
use OCA\Socle\Settings\Calendar;

/** What is not well with a key, from who holds it and what became of them. Found on reading, never stored. */
final readonly class KeyWarnings {
	private const PERIOD = '6 months';

	public function __construct(
		private KeyAccounts $accounts,
		private Calendar $calendar,
	) {
	}

	/**
	 * @param list<KeyHolder> $holders of one key; those that are over or have not begun count for nothing
	 * @return list<array{reason: WarningReason, holder: ?int}> the gravest first; about the key, or about one of its holders
	 */
	public function of(array $holders): array {
		$warnings = [];
		$present = ['holders' => 0, 'deputies' => 0];
		$late = [];
		foreach ($this->now($holders) as $holder) {
			if ($this->accounts->departureOf($holder) !== null) {
				$warnings[] = ['reason' => WarningReason::Left, 'holder' => $holder->id];
				continue;
			}
			$present[$holder->deputy ? 'deputies' : 'holders']++;
			if ($this->isUnconfirmed($holder)) {
				$late[] = ['reason' => WarningReason::Unconfirmed, 'holder' => $holder->id];
			}
		}
		$lack = match (true) {
			$present['holders'] === 0 => WarningReason::Nobody,
			$present['deputies'] > 0 => null,
			$present['holders'] === 1 => WarningReason::OnePerson,
			default => WarningReason::NoDeputy,
		};
		return [...($lack === null ? [] : [['reason' => $lack, 'holder' => null]]), ...$warnings, ...$late];
	}

	/** Whether the time has come to ask her; when she began counts as long as she has confirmed nothing. */
	public function isUnconfirmed(KeyHolder $holder): bool {
		$known = $holder->confirmedAt === 0 ? $holder->startsOn : max($this->calendar->dayOf($holder->confirmedAt), $holder->startsOn);
		return $known <= $this->aPeriodAgo();
	}

	/** Whether she was asked in this period. */
	public function isReminded(KeyHolder $holder): bool {
		return $holder->remindedAt > 0 && $this->calendar->dayOf($holder->remindedAt) > $this->aPeriodAgo();
	}

	/**
	 * @param list<KeyHolder> $holders
	 * @return list<KeyHolder> who holds it today
	 */
	public function now(array $holders): array {
		$today = $this->calendar->today();
		return array_values(array_filter($holders, static fn (KeyHolder $holder): bool => $holder->holdsOn($today)));
	}

	private function aPeriodAgo(): string {
		return (new DateTimeImmutable($this->calendar->today() . ' -' . self::PERIOD))->format('Y-m-d');
	}
}
