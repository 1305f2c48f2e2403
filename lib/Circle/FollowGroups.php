<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\Group\Events\GroupDeletedEvent;
use OCP\Group\Events\UserAddedEvent;
use OCP\Group\Events\UserRemovedEvent;
use OCP\User\Events\UserDeletedEvent;

/**
 * What happens to groups and accounts outside of Socle is followed at once.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class FollowGroups implements IEventListener {
	public function __construct(
		private CircleMapping $mapping,
		private CircleGroupMapper $groups,
		private MandateEnding $mandates,
	) {
	}

	public function handle(Event $event): void {
		match (true) {
			$event instanceof GroupDeletedEvent => $this->mapping->forget($event->getGroup()->getGID()),
			$event instanceof UserAddedEvent, $event instanceof UserRemovedEvent => $this->count($event->getGroup()->getGID()),
			$event instanceof UserDeletedEvent => $this->mandates->forget($event->getUser()->getUID()),
			default => null,
		};
	}

	private function count(string $group): void {
		$mapped = $this->groups->find($group);
		if ($mapped !== null && $mapped['right'] === GroupRight::Write) {
			$this->mapping->count($mapped['circle']);
		}
	}
}
