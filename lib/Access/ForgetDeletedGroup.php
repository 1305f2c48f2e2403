<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\Group\Events\GroupDeletedEvent;

/**
 * A deleted group is no longer chosen: a new one that gets the same identifier gives nobody any right.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class ForgetDeletedGroup implements IEventListener {
	public function __construct(
		private CollectiveGroups $groups,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof GroupDeletedEvent) {
			$this->groups->forget($event->getGroup()->getGID());
		}
	}
}
