<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Decision\DecisionRedaction;
use OCA\Socle\Minutes\MinutesRedaction;
use OCA\Socle\Register\AccountLink;

/** Where someone was present when something was decided or met about: her name goes with her, as far as her account says that it was she. */
final readonly class Presences {
	public function __construct(
		private AccountLink $accounts,
		private DecisionRedaction $decisions,
		private MinutesRedaction $minutes,
	) {
	}

	public function redact(int $contactId): void {
		$account = $this->accounts->linked($contactId);
		if ($account !== '') {
			$this->decisions->ofAccount($account);
			$this->minutes->ofAccount($account);
		}
	}
}
