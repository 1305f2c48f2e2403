<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Access\Capability;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Notification\NotifierWording;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;

/** Words for what ImportClosing tells; for those only who may still see imports. */
final readonly class ImportNotifier implements INotifier {
	public function __construct(
		private NotifierWording $wording,
	) {
	}

	public function getID(): string {
		return Application::ID;
	}

	public function getName(): string {
		return 'Socle';
	}

	public function prepare(INotification $notification, string $languageCode): INotification {
		$l = $this->wording->begin($notification, [ImportClosing::SUBJECT], Capability::ImportsRun, $languageCode);
		$told = $notification->getSubjectParameters();
		$text = static fn (string $name): string => is_scalar($told[$name] ?? null) ? (string)$told[$name] : '';
		return $this->wording->end(
			$notification,
			$l->t('Your list "%s" is in', [$text('name')]),
			$l->t('New: %1$s. Completed: %2$s.', [$text('created'), $text('completed')]),
			'imports/' . $notification->getObjectId(),
		);
	}
}
