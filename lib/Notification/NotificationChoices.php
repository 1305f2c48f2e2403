<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notification;

use OCA\Socle\Access\Viewer;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\ResponseDefinitions;
use OCP\Config\IUserConfig;
use OCP\IUserManager;

/**
 * What each account wants to be notified of.
 *
 * @psalm-import-type SocleNotificationChoices from ResponseDefinitions
 */
final readonly class NotificationChoices {
	public function __construct(
		private IUserConfig $config,
		private IUserManager $users,
		private Viewer $viewer,
	) {
	}

	/** @return SocleNotificationChoices */
	public function describe(): array {
		$mail = $this->users->get($this->viewer->id())?->getEMailAddress() ?? '';
		return [
			'proposed' => $this->wants(NotificationKind::Proposed),
			'objected' => $this->wants(NotificationKind::Objected),
			'objection_closed' => $this->wants(NotificationKind::ObjectionClosed),
			'adopted' => $this->wants(NotificationKind::Adopted),
			'due' => $this->wants(NotificationKind::Due),
			'digest' => $this->wants(NotificationKind::Digest),
			'has_mail' => $mail !== '',
		];
	}

	/** @param array<string, ?bool> $choices by kind; null leaves it as it is */
	public function choose(array $choices): void {
		foreach (NotificationKind::cases() as $kind) {
			$choice = $choices[$kind->value] ?? null;
			if ($choice !== null) {
				$this->config->setValueBool($this->viewer->id(), Application::ID, $kind->key(), $choice);
			}
		}
	}

	/**
	 * @param list<string> $users
	 * @return list<string> those of them who want it
	 */
	public function among(array $users, NotificationKind $kind): array {
		$unlike = $users === [] ? [] : iterator_to_array($this->config->searchUsersByValueBool(Application::ID, $kind->key(), !$kind->isOnAtFirst()), false);
		return array_values($kind->isOnAtFirst() ? array_diff($users, $unlike) : array_intersect($users, $unlike));
	}

	/** @return list<string> who asked for what is off at first */
	public function asking(NotificationKind $kind): array {
		return iterator_to_array($this->config->searchUsersByValueBool(Application::ID, $kind->key(), true), false);
	}

	private function wants(NotificationKind $kind): bool {
		return $this->config->getValueBool($this->viewer->id(), Application::ID, $kind->key(), $kind->isOnAtFirst());
	}
}
