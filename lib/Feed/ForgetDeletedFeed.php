<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Feed;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\User\Events\UserDeletedEvent;

/**
 * A deleted account's address is nobody's, also where another account gets the same identifier later.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class ForgetDeletedFeed implements IEventListener {
	public function __construct(
		private FeedMapper $feeds,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof UserDeletedEvent) {
			$this->feeds->remove($event->getUser()->getUID());
		}
	}
}
