<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Capability;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Circle\CircleNames;
use OCA\Socle\Notification\NotifierWording;
use OCA\Socle\Settings\DayWords;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;

/** Words for what DecisionReminders tells, as things stand when they are read. They go to telephones and by mail: none of a private circle's. */
final readonly class DecisionDueNotifier implements INotifier {
	public function __construct(
		private NotifierWording $wording,
		private DueNotifications $notifications,
		private CircleNames $circles,
		private DayWords $dayWords,
	) {
	}

	public function getID(): string {
		return Application::ID . '_decisions_due';
	}

	public function getName(): string {
		return 'Socle';
	}

	public function prepare(INotification $notification, string $languageCode): INotification {
		$subjects = [DueNotifications::REVIEW, DueNotifications::SUMMARY];
		$l = $this->wording->begin($notification, $subjects, Capability::DecisionsAdopt, $languageCode);
		$decision = $this->notifications->read((int)$notification->getObjectId(), $notification->getSubject(), $notification->getUser());
		if ($decision === null) {
			throw new AlreadyProcessedException();
		}
		$review = $notification->getSubject() === DueNotifications::REVIEW;
		$day = $this->dayWords->of($review ? $decision->nextReviewOn : $decision->publishBy, $l);
		$what = [$decision->number, $this->circles->all()[$decision->circle] ?? '', $day];
		return $this->wording->end(
			$notification,
			$review
				? $l->t('To be looked at again by %3$s: decision %1$s, circle "%2$s"', $what)
				: $l->t('A summary for all is owed by %3$s: decision %1$s, circle "%2$s"', $what),
			$review
				? $l->t('%s. Keep it, amend it or revoke it: that is a decision of its own.', [$decision->private ? $decision->number : $decision->title])
				: $l->t('The circle is private: until the summary is out, all members know of this decision but its number and its day.'),
			"decisions/{$decision->id}",
		);
	}
}
