<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use DateTime;
use OCA\Socle\AppInfo\Application;
use OCP\Notification\IManager;
use OCP\Notification\INotification;

/** Tells the sponsor that she was chosen, and the newcomer that she is a member. NewcomerNotifier has the words. */
final readonly class NewcomerNews {
	public const SPONSOR = 'newcomer_sponsor';
	public const PROMOTED = 'newcomer_promoted';

	public function __construct(
		private IManager $notifications,
	) {
	}

	/** Who was sponsor before is not bothered any longer. */
	public function sponsored(string $newcomer, string $sponsor): void {
		$this->notifications->markProcessed($this->about(self::SPONSOR, $newcomer));
		if ($sponsor !== '') {
			$this->tell($this->about(self::SPONSOR, $newcomer), $sponsor);
		}
	}

	public function promoted(string $newcomer): void {
		$this->notifications->markProcessed($this->about(self::SPONSOR, $newcomer));
		$this->tell($this->about(self::PROMOTED, $newcomer), $newcomer);
	}

	public function takenBack(string $newcomer): void {
		$this->notifications->markProcessed($this->about(self::PROMOTED, $newcomer));
	}

	public function forget(string $newcomer): void {
		$this->notifications->markProcessed($this->about(self::SPONSOR, $newcomer));
		$this->notifications->markProcessed($this->about(self::PROMOTED, $newcomer));
	}

	private function tell(INotification $notification, string $user): void {
		$this->notifications->notify($notification->setUser($user)->setDateTime(new DateTime())->setSubject($notification->getObjectType()));
	}

	/** The kind is also its object: one is taken back without the other. */
	private function about(string $kind, string $newcomer): INotification {
		return $this->notifications->createNotification()->setApp(Application::ID)->setObject($kind, $newcomer);
	}
}
