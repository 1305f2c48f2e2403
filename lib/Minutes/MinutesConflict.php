<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Problem\Conflict;

/** Somebody else has written meanwhile: nothing is overwritten, and the page asks for what there is now. */
final class MinutesConflict extends Conflict {
	/**
	 * @param int $version that there is now
	 * @param int $at when it was written
	 */
	public function __construct(
		private readonly int $version,
		private readonly int $at,
	) {
		parent::__construct('conflict');
	}

	public function details(): array {
		return ['version' => $this->version, 'at' => $this->at];
	}
}
