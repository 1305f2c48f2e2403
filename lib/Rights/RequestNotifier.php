<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Access\Capability;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Notification\NotifierWording;
use OCP\IL10N;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;

/** Words for what RequestReminders tells, as things stand when they are read: how many, and until when. For keepers only. */
final readonly class RequestNotifier implements INotifier {
	public function __construct(
		private NotifierWording $wording,
		private RequestReminders $reminders,
	) {
	}

	public function getID(): string {
		return Application::ID . '_requests';
	}

	public function getName(): string {
		return 'Socle';
	}

	public function prepare(INotification $notification, string $languageCode): INotification {
		$subjects = array_map(static fn (Urgency $urgency): string => $urgency->subject(), Urgency::cases());
		$l = $this->wording->begin($notification, $subjects, Capability::RightsHandle, $languageCode);
		$urgency = Urgency::from($notification->getObjectId());
		$due = $this->reminders->due($urgency);
		$first = $due[0] ?? throw new AlreadyProcessedException();
		return $this->wording->end($notification, $this->subject($l, $urgency, count($due)), $this->message($l, $urgency, $first->dueAt), 'requests');
	}

	private function subject(IL10N $l, Urgency $urgency, int $count): string {
		return match ($urgency) {
			Urgency::Soon => $l->n('%n request about personal data has to be answered within a week', '%n requests about personal data have to be answered within a week', $count),
			Urgency::Overdue => $l->n('%n request about personal data is overdue', '%n requests about personal data are overdue', $count),
		};
	}

	private function message(IL10N $l, Urgency $urgency, int $dueAt): string {
		$day = (string)$l->l('date', $dueAt);
		return match ($urgency) {
			Urgency::Soon => $l->t('The first one by %s: the law gives one month.', [$day]),
			Urgency::Overdue => $l->t('The first one was due by %s: the law gives one month. Answer now, and say why it is late.', [$day]),
		};
	}
}
