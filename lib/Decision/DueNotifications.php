<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use DateTime;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Circle\Succession;
use OCA\Socle\Notification\NotificationChoices;
use OCA\Socle\Notification\NotificationKind;
use OCP\Notification\IManager;

/** What is told of decisions that wait. It says nothing but which decision it is: DecisionDueNotifier looks anew whenever it is read. */
final readonly class DueNotifications {
	public const REVIEW = 'decision_review';
	public const SUMMARY = 'decision_summary';

	public function __construct(
		private IManager $notifications,
		private DecisionMapper $decisions,
		private DecisionReviews $reviews,
		private Succession $succession,
		private NotificationChoices $choices,
	) {
	}

	/**
	 * Instead of what was told of it before, to those who want to be told.
	 *
	 * @param list<string> $accounts
	 */
	public function tell(int $decision, string $subject, array $accounts): void {
		$about = $this->notifications->createNotification()->setApp(Application::ID)->setObject($subject, (string)$decision);
		$this->notifications->markProcessed($about);
		foreach ($this->choices->among($accounts, NotificationKind::Due) as $user) {
			$this->notifications->notify((clone $about)->setUser($user)->setDateTime(new DateTime())->setSubject($subject));
		}
	}

	/** @return ?Decision if it still waits, and if this account still answers for it */
	public function read(int $id, string $subject, string $user): ?Decision {
		$decision = $this->decisions->find($id);
		$waits = $decision !== null && match ($subject) {
			self::REVIEW => $this->reviews->announcedAt($decision) !== null,
			default => $decision->publication->isDebt(),
		};
		return $waits && ($this->succession->of($user)[$decision->circle] ?? false) ? $decision : null;
	}
}
