<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\User\Events\UserDeletedEvent;

/**
 * A deleted account leaves the minutes that it wrote, and nobody's account beside them.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class ForgetDeletedWriter implements IEventListener {
	public function __construct(
		private MinutesMapper $minutes,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof UserDeletedEvent) {
			$this->minutes->forgetAuthor($event->getUser()->getUID());
		}
	}
}
