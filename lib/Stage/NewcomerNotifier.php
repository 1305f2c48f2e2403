<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use OCA\Socle\Access\Capability;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Notification\NotifierWording;
use OCP\IUserManager;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;

/** Words for what NewcomerNews tells. */
final readonly class NewcomerNotifier implements INotifier {
	public function __construct(
		private NotifierWording $wording,
		private IUserManager $users,
	) {
	}

	public function getID(): string {
		return Application::ID . '_newcomers';
	}

	public function getName(): string {
		return 'Socle';
	}

	public function prepare(INotification $notification, string $languageCode): INotification {
		$l = $this->wording->begin($notification, [NewcomerNews::SPONSOR, NewcomerNews::PROMOTED], Capability::Open, $languageCode);
		$name = $this->users->getDisplayName($notification->getObjectId()) ?? throw new AlreadyProcessedException();
		return match ($notification->getSubject()) {
			NewcomerNews::SPONSOR => $this->wording->end(
				$notification,
				$l->t('You go along with %s', [$name]),
				$l->t('You were chosen to help them find their way in the collective. Their steps are on your home page.'),
				'',
			),
			default => $this->wording->end(
				$notification,
				$l->t('You are now a member of the collective'),
				$l->t('Welcome! You can read the open folders of the circles, and join a circle.'),
				'',
			),
		};
	}
}
