<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\User\Events\UserDeletedEvent;

/**
 * A deleted account leaves the person in the register, no longer linked.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class UnlinkDeletedAccount implements IEventListener {
	public function __construct(
		private AccountLink $link,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof UserDeletedEvent) {
			$this->link->forget($event->getUser()->getUID());
		}
	}
}
