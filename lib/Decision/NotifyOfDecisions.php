<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Activity\DecisionActivities;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use Psr\Log\LoggerInterface;
use Throwable;

/**
 * What happens to a decision is told to those whom it concerns. Where that fails, it has happened all the same.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class NotifyOfDecisions implements IEventListener {
	public function __construct(
		private DecisionMapper $decisions,
		private DecisionNotices $notices,
		private DecisionActivities $activities,
		private LoggerInterface $logger,
	) {
	}

	public function handle(Event $event): void {
		$decision = $event instanceof DecisionRecorded ? $this->decisions->find($event->decision) : null;
		if (!$event instanceof DecisionRecorded || $decision === null) {
			return;
		}
		$acts = [
			fn () => $this->notices->tell($decision, $event->action, $event->about),
			fn () => $this->activities->tell($decision, $event->action),
		];
		foreach ($acts as $act) {
			try {
				$act();
			} catch (Throwable $failure) {
				$this->logger->error('Nobody could be told of decision {decision}', ['decision' => $decision->id, 'exception' => $failure]);
			}
		}
	}
}
