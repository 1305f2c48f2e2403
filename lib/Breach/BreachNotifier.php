<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Breach;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\AppInfo\Application;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;
use OCP\Notification\UnknownNotificationException;

/** Words for what BreachAlert tells; for keepers only. */
final readonly class BreachNotifier implements INotifier {
	public function __construct(
		private IFactory $languages,
		private IURLGenerator $urls,
		private Viewer $viewer,
	) {
	}

	public function getID(): string {
		return Application::ID . '_breach';
	}

	public function getName(): string {
		return 'Socle';
	}

	public function prepare(INotification $notification, string $languageCode): INotification {
		if ($notification->getApp() !== Application::ID || $notification->getSubject() !== BreachAlert::SUBJECT) {
			throw new UnknownNotificationException();
		}
		if ($this->viewer->id() === $notification->getUser() && !$this->viewer->may(Capability::ProcessingManage)) {
			throw new UnknownNotificationException();
		}
		$l = $this->languages->get(Application::ID, $languageCode);
		return $notification
			->setParsedSubject($l->t('Less than a day is left to tell the data protection authority of a breach'))
			->setParsedMessage($l->t('It has to be told within 72 hours, unless nobody is at risk. Write down what was done.'))
			->setLink($this->urls->getAbsoluteURL($this->urls->linkToRoute('socle.page.index') . 'data-protection/breaches'))
			->setIcon($this->urls->getAbsoluteURL($this->urls->imagePath(Application::ID, 'app-dark.svg')));
	}
}
