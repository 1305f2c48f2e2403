<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\User\Events\UserDeletedEvent;

/**
 * A deleted account is added to nothing, and nothing is left of its having been chosen.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class ForgetDeletedAddition implements IEventListener {
	public function __construct(
		private AdditionMapper $people,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof UserDeletedEvent) {
			$this->people->forgetUser($event->getUser()->getUID());
		}
	}
}
