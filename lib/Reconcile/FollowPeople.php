<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\Group\Events\UserAddedEvent;
use OCP\Group\Events\UserRemovedEvent;
use OCP\User\Events\UserChangedEvent;
use OCP\User\Events\UserDeletedEvent;
use Psr\Log\LoggerInterface;
use Throwable;

/**
 * Whoever leaves the collective or a circle, or whose account is switched off, is told of from that moment on.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class FollowPeople implements IEventListener {
	public function __construct(
		private AccountCheck $accounts,
		private LoggerInterface $logger,
	) {
	}

	public function handle(Event $event): void {
		try {
			$this->follow($event);
		} catch (Throwable $failure) {
			// nobody's groups wait for this, and the night finds what differs
			$this->logger->error('What happened to an account could not be compared with the circles', ['exception' => $failure]);
		}
	}

	private function follow(Event $event): void {
		match (true) {
			$event instanceof UserAddedEvent => $this->accounts->added($event->getUser(), $event->getGroup()->getGID()),
			$event instanceof UserRemovedEvent => $this->accounts->removed($event->getUser(), $event->getGroup()->getGID()),
			$event instanceof UserChangedEvent && $event->getFeature() === 'enabled' => $this->accounts->changed($event->getUser()),
			$event instanceof UserDeletedEvent => $this->accounts->deleted($event->getUser()->getUID()),
			default => null,
		};
	}
}
