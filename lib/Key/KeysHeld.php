<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use OCA\Socle\ResponseDefinitions;

/**
 * The keys that somebody holds and held, for the copy of her data.
 *
 * @psalm-import-type SocleCopyEngagement from ResponseDefinitions
 */
final readonly class KeysHeld {
	public function __construct(
		private KeyHolderMapper $holders,
		private KeyMapper $keys,
	) {
	}

	/** @return list<SocleCopyEngagement> */
	public function by(string $user): array {
		return array_map(fn (KeyHolder $holder): array => [
			'kind' => $holder->deputy ? 'deputy' : 'key',
			'what' => $this->keys->find($holder->key)->name ?? '',
			'from' => $holder->startsOn,
			'until' => $holder->endsOn,
		], $this->holders->everOf($user));
	}
}
