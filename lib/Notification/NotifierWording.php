<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notification;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\AppInfo\Application;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;
use OCP\Notification\INotification;
use OCP\Notification\UnknownNotificationException;

/** What all notifiers of Socle do alike: whose notification it is, who may read it, where it leads. */
final readonly class NotifierWording {
	public function __construct(
		private IFactory $languages,
		private IURLGenerator $urls,
		private Viewer $viewer,
	) {
	}

	/**
	 * @param list<string> $subjects those that the notifier has words for
	 * @param Capability $needed whoever has lost it does not read on
	 * @return IL10N the reader's language
	 * @throws UnknownNotificationException
	 */
	public function begin(INotification $notification, array $subjects, Capability $needed, string $languageCode): IL10N {
		if ($notification->getApp() !== Application::ID || !in_array($notification->getSubject(), $subjects, true)) {
			throw new UnknownNotificationException();
		}
		if ($this->viewer->id() === $notification->getUser() && !$this->viewer->may($needed)) {
			throw new UnknownNotificationException();
		}
		return $this->languages->get(Application::ID, $languageCode);
	}

	/** @param string $path of the screen, in Socle */
	public function end(INotification $notification, string $subject, string $message, string $path): INotification {
		return $notification
			->setParsedSubject($subject)
			->setParsedMessage($message)
			->setLink($this->urls->getAbsoluteURL($this->urls->linkToRoute('socle.page.index') . $path))
			->setIcon($this->urls->getAbsoluteURL($this->urls->imagePath(Application::ID, 'app-dark.svg')));
	}
}
