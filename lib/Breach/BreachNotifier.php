<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Breach;

use OCA\Socle\Access\Capability;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Notification\NotifierWording;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;

/** Words for what BreachAlert tells; for keepers only. */
final readonly class BreachNotifier implements INotifier {
	public function __construct(
		private NotifierWording $wording,
	) {
	}

	public function getID(): string {
		return Application::ID . '_breach';
	}

	public function getName(): string {
		return 'Socle';
	}

	public function prepare(INotification $notification, string $languageCode): INotification {
		$l = $this->wording->begin($notification, [BreachAlert::SUBJECT], Capability::ProcessingManage, $languageCode);
		return $this->wording->end(
			$notification,
			$l->t('Less than a day is left to tell the data protection authority of a breach'),
			$l->t('It has to be told within 72 hours, unless nobody is at risk. Write down what was done.'),
			'data-protection/breaches',
		);
	}
}
