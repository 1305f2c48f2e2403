<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Page;

use OCA\Socle\Host\Activity\ActivityController;
use OCA\Socle\Host\Dashboard\DashboardController;
use OCA\Socle\Host\Files\FilesController;
use OCA\Socle\Host\Mail\MailboxController;
use OCA\Socle\Host\Notification\NotificationController;
use OCA\Socle\Host\Search\SearchController;
use OCA\Socle\Host\Settings\SettingsController;
use OCA\Socle\Host\Share\ShareController;

/** The host's own pages: small apps beside Socle. */
final readonly class BuiltIn {
	/** @var array<string, list<class-string>> app to controllers */
	public const CONTROLLERS = [
		'core' => [PreferencesController::class, SearchController::class, ReferenceController::class],
		'activity' => [ActivityController::class],
		'dashboard' => [DashboardController::class],
		'settings' => [SettingsController::class],
		'files' => [FilesController::class],
		'files_sharing' => [ShareController::class],
		'mailbox' => [MailboxController::class],
		'notifications' => [NotificationController::class],
	];
}
