<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Notification;

use InvalidArgumentException;
use OCA\Socle\Host\AppFramework\Registration;
use OCA\Socle\Host\Container;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\IManager;
use OCP\Notification\IncompleteNotificationException;
use OCP\Notification\IncompleteParsedNotificationException;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;

final readonly class Manager implements IManager {
	public function __construct(
		private Notifications $kept,
		private Registration $registration,
		private Container $container,
	) {
	}

	public function createNotification(): INotification {
		return new Notification();
	}

	public function notify(INotification $notification): void {
		if (!$notification->isValid()) {
			throw new IncompleteNotificationException('App, account, time, object and subject are needed');
		}
		$this->kept->add($notification);
	}

	public function markProcessed(INotification $notification): void {
		$this->kept->remove($notification);
	}

	public function getID(): string {
		return 'core';
	}

	public function getName(): string {
		return 'core';
	}

	/** @throws IncompleteParsedNotificationException when no notifier gave it words */
	public function prepare(INotification $notification, string $languageCode): INotification {
		foreach ($this->registration->notifiers() as $class) {
			$notifier = $this->container->get($class);
			assert($notifier instanceof INotifier);
			try {
				$notification = $notifier->prepare($notification, $languageCode);
			} catch (AlreadyProcessedException $error) {
				$this->markProcessed($notification);
				throw $error;
			} catch (InvalidArgumentException) {
				// another notifier's
				continue;
			}
			if (!$notification->isValidParsed()) {
				throw new IncompleteParsedNotificationException();
			}
		}
		return $notification->isValidParsed() ? $notification : throw new IncompleteParsedNotificationException();
	}
}
