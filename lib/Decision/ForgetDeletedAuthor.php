<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\User\Events\UserDeletedEvent;

/**
 * A deleted account leaves what it wrote, and nobody's account beside it.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class ForgetDeletedAuthor implements IEventListener {
	public function __construct(
		private DecisionMapper $decisions,
		private ObjectionMapper $objections,
		private Advices $advices,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof UserDeletedEvent) {
			$user = $event->getUser()->getUID();
			$this->decisions->forgetAuthor($user);
			$this->objections->forget($user);
			$this->advices->forget($user);
		}
	}
}
