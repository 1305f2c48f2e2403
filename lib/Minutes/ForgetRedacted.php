<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Decision\PersonRedacted;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;

/**
 * Whoever was redacted in a decision is in its minutes no more, and copies in folders are written anew without her. A copy that
 * somebody has changed is somebody's own by now, and stays.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class ForgetRedacted implements IEventListener {
	public function __construct(
		private MinutesMapper $minutes,
		private DecisionFileMapper $files,
		private MinutesRedaction $redaction,
	) {
	}

	public function handle(Event $event): void {
		if (!$event instanceof PersonRedacted) {
			return;
		}
		$id = $event->decision->minutes;
		$minutes = $id === null ? null : $this->minutes->find($id);
		if ($minutes === null) {
			$this->files->renew(0, $event->decision->id);
			return;
		}
		$this->redaction->redact($minutes, $event->user, $event->name);
	}
}
