<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Access\Capability;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Notification\NotifierWording;
use OCA\Socle\Settings\DayWords;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;

/** Words for what MandateReminders tells, as things stand when they are read. */
final readonly class MandateNotifier implements INotifier {
	public function __construct(
		private NotifierWording $wording,
		private MandateReminders $reminders,
		private CircleMapper $circles,
		private RoleMapper $roles,
		private DayWords $dayWords,
	) {
	}

	public function getID(): string {
		return Application::ID . '_mandates';
	}

	public function getName(): string {
		return 'Socle';
	}

	public function prepare(INotification $notification, string $languageCode): INotification {
		$l = $this->wording->begin($notification, [MandateReminders::SUBJECT], Capability::CirclesRead, $languageCode);
		$told = $notification->getSubjectParameters()['circle'] ?? null;
		$circle = is_numeric($told) ? $this->circles->find((int)$told) : null;
		$mandate = $circle === null ? null : $this->reminders->read($circle->id, (int)$notification->getObjectId(), $notification->getUser());
		if ($circle === null || $mandate === null) {
			throw new AlreadyProcessedException();
		}
		$day = $this->dayWords->of($mandate->endsOn, $l);
		$what = [RoleWording::of($this->roles->find($mandate->circle, $mandate->role), $l), $circle->name, $day];
		return $this->wording->end(
			$notification,
			$mandate->user === $notification->getUser()
				? $l->t('Your mandate ends soon: %1$s, circle "%2$s", until %3$s', $what)
				: $l->t('A mandate ends soon: %1$s, circle "%2$s", until %3$s', $what),
			$mandate->user === $notification->getUser()
				? $l->t('Speak about it in the circle: will you go on, or who takes over?')
				: $l->t('%s holds it. Renew it, or find who takes over.', [$mandate->userName]),
			"circles/{$circle->id}/members",
		);
	}
}
