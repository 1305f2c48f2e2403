<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Notification;

interface IApp {
	/** @throws IncompleteNotificationException */
	public function notify(INotification $notification): void;

	/** Takes away every notification that agrees with what is set on this one. */
	public function markProcessed(INotification $notification): void;
}
