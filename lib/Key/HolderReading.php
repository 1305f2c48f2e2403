<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use OCA\Socle\Access\Viewer;
use OCA\Socle\ResponseDefinitions;

/**
 * Somebody who holds a key, as the screen shows it.
 *
 * @psalm-import-type SocleKeyHolder from ResponseDefinitions
 */
final readonly class HolderReading {
	public function __construct(
		private KeyAccounts $accounts,
		private Viewer $viewer,
	) {
	}

	/** @return SocleKeyHolder */
	public function describe(KeyHolder $holder): array {
		return [
			'id' => $holder->id,
			'user' => $holder->user,
			'name' => $holder->user === '' ? $holder->name : $this->accounts->name($holder->user),
			'own' => $holder->user !== '' && $holder->user === $this->viewer->id(),
			'left' => $this->accounts->departureOf($holder)?->value,
			'deputy' => $holder->deputy,
			'starts_on' => $holder->startsOn,
			'ends_on' => $holder->endsOn,
			'confirmed_at' => $holder->confirmedAt,
			'confirmed_by' => $holder->confirmedBy === $holder->user ? '' : $this->accounts->name($holder->confirmedBy),
		];
	}
}
