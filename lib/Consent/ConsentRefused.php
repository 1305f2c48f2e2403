<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Problem\Conflict;

/** It cannot be recorded in the state that the consent is in. */
final class ConsentRefused extends Conflict {
	public function __construct(
		string $reason,
		private readonly Choice $choice,
		private readonly ConsentState $state,
	) {
		parent::__construct($reason, 'choices');
	}

	public function details(): array {
		return ['purpose' => $this->choice->purpose->name, 'channel' => $this->choice->channel->value, 'state' => $this->state->value];
	}
}
