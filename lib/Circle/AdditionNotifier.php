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
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;

/** Words for what AdditionClosing tells; numbers alone: who it was stands on the circle's page. */
final readonly class AdditionNotifier implements INotifier {
	public function __construct(
		private NotifierWording $wording,
		private CircleMapper $circles,
	) {
	}

	public function getID(): string {
		return Application::ID . '_additions';
	}

	public function getName(): string {
		return 'Socle';
	}

	public function prepare(INotification $notification, string $languageCode): INotification {
		$l = $this->wording->begin($notification, [AdditionClosing::SUBJECT], Capability::CirclesRead, $languageCode);
		$told = $notification->getSubjectParameters();
		$number = static fn (string $name): int => is_numeric($told[$name] ?? null) ? (int)$told[$name] : 0;
		$circle = $this->circles->find($number('circle')) ?? throw new AlreadyProcessedException();
		return $this->wording->end(
			$notification,
			$l->t('Adding several people has ended: circle "%s"', [$circle->name]),
			$l->t('Added: %1$s. Not added: %2$s.', [(string)$number('in'), (string)$number('refused')]),
			"circles/{$circle->id}/members",
		);
	}
}
