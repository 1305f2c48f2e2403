<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notice;

use OCA\Socle\Problem\Conflict;

/** Somebody else has written the draft since its editor saw it: nothing is overwritten, she looks at both. */
final class DraftChanged extends Conflict {
	/**
	 * @param string $by the name of who wrote it
	 * @param int $at when
	 */
	public function __construct(
		private readonly string $by,
		private readonly int $at,
	) {
		parent::__construct('draft_changed');
	}

	public function details(): array {
		return ['by' => $this->by, 'at' => $this->at];
	}
}
