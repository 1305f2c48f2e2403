<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\Group\Events\UserAddedEvent;
use OCP\Group\Events\UserRemovedEvent;
use OCP\User\Events\UserDeletedEvent;

/**
 * Whoever comes into the newcomers' group is written down at once, and whoever leaves no longer waits.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class FollowStages implements IEventListener {
	public function __construct(
		private NewcomerRoll $roll,
		private NewcomerMapper $newcomers,
		private NewcomerLog $log,
		private NewcomerNews $news,
		private StageGroups $groups,
	) {
	}

	public function handle(Event $event): void {
		if (($event instanceof UserAddedEvent || $event instanceof UserRemovedEvent) && $this->groups->decideStage($event->getGroup()->getGID())) {
			$this->roll->follow($event->getUser());
		}
		if ($event instanceof UserDeletedEvent) {
			$user = $event->getUser()->getUID();
			$this->newcomers->forget($user);
			$this->log->forget($user);
			$this->news->forget($user);
		}
	}
}
