<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Notification;

interface INotifier {
	/** Only [a-z0-9_]. */
	public function getID(): string;

	public function getName(): string;

	/**
	 * @throws UnknownNotificationException when it is another notifier's
	 * @throws AlreadyProcessedException when it is no longer needed and is to be deleted
	 * @throws IncompleteParsedNotificationException only by `IManager`
	 */
	public function prepare(INotification $notification, string $languageCode): INotification;
}
