<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\User\Events\UserDeletedEvent;

/**
 * A deleted account leaves its events in the ledgers, and no name for who recorded them.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class ForgetDeletedRecorder implements IEventListener {
	public function __construct(
		private Recorders $recorders,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof UserDeletedEvent) {
			$this->recorders->forget($event->getUser()->getUID());
		}
	}
}
