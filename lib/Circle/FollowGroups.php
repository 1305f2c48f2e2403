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
use OCP\User\Events\UserChangedEvent;
use OCP\User\Events\UserDeletedEvent;

/**
 * What happens to groups and accounts is followed at once and written into the circle's record, whether it was done in Socle
 * or outside of it.
 *
 * @template-implements IEventListener<Event>
 */
final class FollowGroups implements IEventListener {
	/** @var array<string, true> who was removed from which group: of a deleted account Nextcloud tells it twice */
	private array $removed = [];

	public function __construct(
		private readonly CircleMapping $mapping,
		private readonly CircleGroupMapper $groups,
		private readonly MandateEnding $mandates,
		private readonly MandateNames $names,
		private readonly CircleLog $log,
	) {
	}

	public function handle(Event $event): void {
		match (true) {
			$event instanceof GroupDeletedEvent => $this->mapping->forget($event->getGroup()->getGID()),
			$event instanceof UserAddedEvent => $this->added($event->getGroup()->getGID(), $event->getUser()->getUID()),
			$event instanceof UserRemovedEvent => $this->removed($event->getGroup()->getGID(), $event->getUser()->getUID()),
			$event instanceof UserDeletedEvent => $this->mandates->forget($event->getUser()->getUID()),
			$event instanceof UserChangedEvent && $event->getFeature() === 'displayName' => $this->names->follow($event->getUser()),
			default => null,
		};
	}

	private function added(string $group, string $user): void {
		unset($this->removed["$group\0$user"]);
		$this->record($group, CircleAction::Added, $user);
	}

	private function removed(string $group, string $user): void {
		if (!isset($this->removed["$group\0$user"])) {
			$this->removed["$group\0$user"] = true;
			$this->record($group, CircleAction::Removed, $user);
		}
	}

	private function record(string $group, CircleAction $action, string $user): void {
		$mapped = $this->groups->find($group);
		if ($mapped === null) {
			return;
		}
		$this->log->record($mapped['circle'], $action, $user, $mapped['right']->value);
		if ($mapped['right'] === GroupRight::Write) {
			$this->mapping->count($mapped['circle']);
		}
	}
}
