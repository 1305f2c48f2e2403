<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use DateTime;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Notification\KeeperAlerts;
use OCA\Socle\Settings\Calendar;
use OCP\Notification\IManager;
use OCP\Notification\INotification;

/**
 * Asks whoever holds keys, twice a year, whether she still does, and tells keepers when somebody has left with one.
 *
 * The notifications themselves say nothing: KeyNotifier looks anew whenever they are read.
 */
final readonly class KeyReminders {
	public const CONFIRM = 'keys_confirm';
	public const LEFT = 'keys_left';
	private const OBJECT = 'keys';
	/** App config: of which holders keepers were told. */
	private const TOLD = 'keys_told_left';

	public function __construct(
		private KeyHolderMapper $holders,
		private KeyAccounts $accounts,
		private KeyWarnings $warnings,
		private KeeperAlerts $alerts,
		private IManager $notifications,
		private Calendar $calendar,
	) {
	}

	/** Done again it tells of nothing twice. */
	public function remind(): void {
		$left = array_map(static fn (KeyHolder $holder): int => $holder->id, $this->left());
		if ($left === []) {
			$this->alerts->takeBack(self::OBJECT, self::LEFT);
		}
		$this->alerts->once(self::TOLD, $left, fn () => $this->alerts->tell(self::LEFT, self::OBJECT, self::LEFT));
		foreach ($this->unconfirmed() as $user => $holders) {
			$this->ask((string)$user, $holders);
		}
	}

	/** Takes back what she was asked, once there is nothing left to ask. */
	public function settle(string $user): void {
		if ($user !== '' && !isset($this->unconfirmed()[$user])) {
			$this->notifications->markProcessed($this->about($user));
		}
	}

	/** @return list<KeyHolder> who have left and hold a key all the same */
	public function left(): array {
		return array_values(array_filter($this->now(), fn (KeyHolder $holder): bool => $this->accounts->departureOf($holder) !== null));
	}

	/** @return array<array-key, non-empty-list<KeyHolder>> what the time has come to confirm, by account */
	public function unconfirmed(): array {
		$unconfirmed = [];
		foreach ($this->now() as $holder) {
			if ($holder->user !== '' && $this->warnings->isUnconfirmed($holder) && $this->accounts->departureOf($holder) === null) {
				$unconfirmed[$holder->user][] = $holder;
			}
		}
		return $unconfirmed;
	}

	/** @param non-empty-list<KeyHolder> $holders hers */
	private function ask(string $user, array $holders): void {
		$due = array_filter($holders, fn (KeyHolder $holder): bool => !$this->warnings->isReminded($holder));
		if ($due === []) {
			return;
		}
		$this->notifications->markProcessed($this->about($user));
		$this->notifications->notify($this->about($user)->setDateTime(new DateTime())->setSubject(self::CONFIRM));
		foreach ($due as $holder) {
			$this->holders->remind($holder->id);
		}
	}

	/** @return list<KeyHolder> who holds any key today */
	private function now(): array {
		return $this->warnings->now(array_merge(...array_values($this->holders->current($this->calendar->today()))));
	}

	private function about(string $user): INotification {
		return $this->notifications->createNotification()->setApp(Application::ID)->setUser($user)->setObject(self::OBJECT, self::CONFIRM);
	}
}
