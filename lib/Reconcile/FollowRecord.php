<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Circle\CircleAction;
use OCA\Socle\Circle\CircleRecorded;
use OCA\Socle\Circle\CircleRights;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use Psr\Log\LoggerInterface;
use Throwable;

/**
 * A group that becomes a circle's may bring people who should not be in it, one that is deleted leaves mandates without a circle,
 * a mandate that ends may leave it without anybody who coordinates it: that is told from that moment on.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class FollowRecord implements IEventListener {
	private const FOLLOWED = [CircleAction::Mapped, CircleAction::Unmapped, CircleAction::State, CircleAction::Appointed, CircleAction::Ended, CircleAction::Role];

	public function __construct(
		private CircleRights $circles,
		private CircleReconciliation $reconciliation,
		private LoggerInterface $logger,
	) {
	}

	public function handle(Event $event): void {
		if (!$event instanceof CircleRecorded || !in_array($event->action, self::FOLLOWED, true)) {
			return;
		}
		try {
			$this->reconciliation->keep($this->circles->find($event->circle));
		} catch (Throwable $failure) {
			// what was done is done all the same, and the night finds what differs
			$this->logger->error('Circle {circle} could not be compared', ['circle' => $event->circle, 'exception' => $failure]);
		}
	}
}
