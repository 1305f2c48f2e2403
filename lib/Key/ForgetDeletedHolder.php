<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\User\Events\UserDeletedEvent;

/**
 * A deleted account leaves no identifier behind, which is often a name; that somebody held the key stays.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class ForgetDeletedHolder implements IEventListener {
	public function __construct(
		private KeyHolderMapper $holders,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof UserDeletedEvent) {
			$this->holders->forget($event->getUser()->getUID());
		}
	}
}
