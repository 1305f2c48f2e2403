<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use OCA\Socle\Access\Capability;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Notification\NotifierWording;
use OCP\IL10N;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;

/** Words for what KeyReminders tells, as things stand when they are read. */
final readonly class KeyNotifier implements INotifier {
	public function __construct(
		private NotifierWording $wording,
		private KeyReminders $reminders,
		private KeyMapper $keys,
	) {
	}

	public function getID(): string {
		return Application::ID . '_keys';
	}

	public function getName(): string {
		return 'Socle';
	}

	public function prepare(INotification $notification, string $languageCode): INotification {
		$isLeft = $notification->getSubject() === KeyReminders::LEFT;
		$l = $this->wording->begin(
			$notification,
			[KeyReminders::LEFT, KeyReminders::CONFIRM],
			$isLeft ? Capability::KeysWrite : Capability::KeysRead,
			$languageCode,
		);
		$names = $this->names($isLeft ? $this->reminders->left() : $this->reminders->unconfirmed()[$notification->getUser()] ?? []);
		if ($names === []) {
			throw new AlreadyProcessedException();
		}
		return $this->wording->end($notification, $isLeft ? $this->left($l, $names) : $this->confirm($l, $names), $this->message($l, $isLeft), 'keys');
	}

	/** @param non-empty-list<string> $names */
	private function left(IL10N $l, array $names): string {
		return $l->n('This key is still held by somebody who has left: %1$s', 'These keys are still held by somebody who has left: %1$s', count($names), [implode(', ', $names)]);
	}

	/** @param non-empty-list<string> $names */
	private function confirm(IL10N $l, array $names): string {
		return $l->n('Do you still hold this key: %1$s?', 'Do you still hold these keys: %1$s?', count($names), [implode(', ', $names)]);
	}

	private function message(IL10N $l, bool $isLeft): string {
		return $isLeft
			? $l->t('Get it back from them or change the lock, then say who holds it now.')
			: $l->t('Twice a year everybody says whether they still hold what was entrusted to them. One click is enough.');
	}

	/**
	 * @param list<KeyHolder> $holders
	 * @return list<string> of the keys that they hold, in the order of the register
	 */
	private function names(array $holders): array {
		$held = array_map(static fn (KeyHolder $holder): int => $holder->key, $holders);
		$keys = array_filter($this->keys->all(), static fn (Key $key): bool => in_array($key->id, $held, true));
		return array_values(array_map(static fn (Key $key): string => $key->name, $keys));
	}
}
