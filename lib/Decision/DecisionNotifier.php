<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\InName;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Notification\NotifierWording;
use OCP\IL10N;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;
use OCP\Notification\UnknownNotificationException;

/** Words for what DecisionNotices tells, as things stand when they are read, with the rights of whom it is for. */
final readonly class DecisionNotifier implements INotifier {
	public function __construct(
		private NotifierWording $wording,
		private DecisionTelling $telling,
		private InName $inName,
	) {
	}

	public function getID(): string {
		return Application::ID . '_decisions';
	}

	public function getName(): string {
		return 'Socle';
	}

	public function prepare(INotification $notification, string $languageCode): INotification {
		if ($notification->getApp() !== Application::ID || !in_array($notification->getSubject(), DecisionTelling::SUBJECTS, true)) {
			throw new UnknownNotificationException();
		}
		return $this->inName->of($notification->getUser(), fn (): ?INotification => $this->words($notification, $languageCode))
			?? throw new AlreadyProcessedException();
	}

	private function words(INotification $notification, string $languageCode): ?INotification {
		$l = $this->wording->begin($notification, DecisionTelling::SUBJECTS, Capability::DecisionsRead, $languageCode);
		$words = $this->about($notification, $l);
		return $words === null ? null : $this->wording->end($notification, $words['subject'], $words['message'], $words['path']);
	}

	/** @return ?array{subject: string, message: string, path: string} */
	private function about(INotification $notification, IL10N $l): ?array {
		$id = (int)$notification->getObjectId();
		$decision = $notification->getSubjectParameters()['decision'] ?? 0;
		return match ($notification->getSubject()) {
			'decision_proposed' => $this->telling->proposed($id, $l),
			'decision_adopted' => $this->telling->adopted($id, $l),
			'decision_objected' => $this->telling->objected(is_numeric($decision) ? (int)$decision : 0, $id, $l),
			default => $this->telling->objectionClosed(is_numeric($decision) ? (int)$decision : 0, $id, $l),
		};
	}
}
