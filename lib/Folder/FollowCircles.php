<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Circle\CircleAction;
use OCA\Socle\Circle\CircleRecorded;
use OCA\Socle\Circle\CircleRights;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use Psr\Log\LoggerInterface;
use Throwable;

/**
 * Folders follow their circle at once: its name, its groups, whether it is open, whether it still is. Where that fails the circle
 * is changed all the same, and the next reconciliation finds the difference.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class FollowCircles implements IEventListener {
	private const FOLLOWED = [CircleAction::Changed, CircleAction::State, CircleAction::Mapped, CircleAction::Unmapped];

	public function __construct(
		private CircleRights $circles,
		private Folders $folders,
		private LoggerInterface $logger,
	) {
	}

	public function handle(Event $event): void {
		if (!$event instanceof CircleRecorded || !in_array($event->action, self::FOLLOWED, true)) {
			return;
		}
		try {
			$this->folders->apply($this->circles->find($event->circle));
		} catch (Throwable $failure) {
			$this->logger->error('The folders of circle {circle} could not follow it', ['circle' => $event->circle, 'exception' => $failure]);
		}
	}
}
