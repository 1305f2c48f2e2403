<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Problem\Conflict;

/** Somebody else has changed the same words of the circle since the editor saw them: she is shown them, nothing is overwritten. */
final class CircleConflict extends Conflict {
	public function __construct(
		string $field,
		private readonly string $theirs,
	) {
		parent::__construct('conflict', $field);
	}

	public function details(): array {
		return ['theirs' => $this->theirs];
	}
}
