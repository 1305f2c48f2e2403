<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use DateTime;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Task\Task;
use OCP\IUserManager;
use OCP\Notification\IManager;

/** Whoever asked for people to be added is told when that has ended, well or not: she may be elsewhere by then. */
final readonly class AdditionClosing {
	public const SUBJECT = 'addition_done';

	public function __construct(
		private CircleMapper $circles,
		private IManager $notifications,
		private IUserManager $users,
	) {
	}

	public function tell(Task $task): void {
		$circle = $this->circles->find($task->getSubjectId());
		if ($circle === null || !$this->users->userExists($task->getCreatedBy())) {
			return;
		}
		$notification = $this->notifications->createNotification();
		$notification->setApp(Application::ID)
			->setUser($task->getCreatedBy())
			->setDateTime(new DateTime())
			->setObject('addition', (string)$task->getId())
			->setSubject(self::SUBJECT, [
				'circle' => $circle->id,
				'in' => $task->at(AdditionOutcome::Added->value) + $task->at(AdditionOutcome::Present->value),
				'refused' => $task->at(AdditionOutcome::Refused->value),
			]);
		$this->notifications->notify($notification);
	}
}
