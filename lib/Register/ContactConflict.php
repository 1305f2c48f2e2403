<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Problem\Conflict;

/** Somebody else has changed the same field since the editor saw it: she is shown both values, nothing is overwritten. */
final class ContactConflict extends Conflict {
	/**
	 * @param string $by the name of who changed it
	 * @param int $at when
	 */
	public function __construct(
		ContactField $field,
		private readonly string $mine,
		private readonly string $theirs,
		private readonly string $by,
		private readonly int $at,
	) {
		parent::__construct('conflict', $field->value);
	}

	public function details(): array {
		return ['mine' => $this->mine, 'theirs' => $this->theirs, 'by' => $this->by, 'at' => $this->at];
	}
}
