<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

/** Somebody's name goes out of minutes for good, and their copies in folders are written anew without it. */
final readonly class MinutesRedaction {
	public function __construct(
		private MinutesMapper $minutes,
		private DecisionFileMapper $files,
	) {
	}

	/** @param string $user her account; '' for a name as typed */
	public function redact(Minutes $minutes, string $user, string $name): void {
		$kept = array_values(array_filter($minutes->people, static fn (MinutesPerson $person): bool => !$person->is($user, $name)));
		if (count($kept) < count($minutes->people)) {
			$this->minutes->redact($minutes->id, array_map(static fn (MinutesPerson $person): array => $person->describe(), $kept));
		}
		$this->files->renew($minutes->id, 0);
	}

	/** Wherever an account was present, also where nothing was decided. */
	public function ofAccount(string $user): void {
		foreach ($this->minutes->naming($user) as $minutes) {
			$this->redact($minutes, $user, '');
		}
	}
}
