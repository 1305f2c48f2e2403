<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Decision\DecisionAction;
use OCA\Socle\Decision\DecisionOrigin;
use OCA\Socle\Decision\DecisionRecorded;
use OCA\Socle\Decision\DecisionsOfMinutes;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;

/**
 * A decision that was adopted without minutes gets a copy of its own.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class FollowAdoptions implements IEventListener {
	public function __construct(
		private DecisionsOfMinutes $decisions,
		private DecisionFiles $files,
	) {
	}

	public function handle(Event $event): void {
		$decision = $event instanceof DecisionRecorded && $event->action === DecisionAction::Adopted ? $this->decisions->find($event->decision) : null;
		if ($decision !== null && $decision->minutes === null && $decision->origin === DecisionOrigin::Here) {
			$this->files->owe($decision->circle, 0, $decision->id);
		}
	}
}
