<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\AppInfo\Application;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;
use OCP\Notification\UnknownNotificationException;

/** Words for what ImportClosing tells; for those only who may still see imports. */
final readonly class ImportNotifier implements INotifier {
	public function __construct(
		private IFactory $languages,
		private IURLGenerator $urls,
		private Viewer $viewer,
	) {
	}

	public function getID(): string {
		return Application::ID;
	}

	public function getName(): string {
		return 'Socle';
	}

	public function prepare(INotification $notification, string $languageCode): INotification {
		if ($notification->getApp() !== Application::ID || $notification->getSubject() !== ImportClosing::SUBJECT) {
			throw new UnknownNotificationException();
		}
		if ($this->viewer->id() === $notification->getUser() && !$this->viewer->may(Capability::ImportsRun)) {
			throw new UnknownNotificationException();
		}
		$l = $this->languages->get(Application::ID, $languageCode);
		$told = $notification->getSubjectParameters();
		$text = static fn (string $name): string => is_scalar($told[$name] ?? null) ? (string)$told[$name] : '';
		return $notification
			->setParsedSubject($l->t('Your list "%s" is in', [$text('name')]))
			->setParsedMessage($l->t('New: %1$s. Completed: %2$s.', [$text('created'), $text('completed')]))
			->setLink($this->urls->getAbsoluteURL($this->urls->linkToRoute('socle.page.index') . 'imports/' . $notification->getObjectId()))
			->setIcon($this->urls->getAbsoluteURL($this->urls->imagePath(Application::ID, 'app-dark.svg')));
	}
}
