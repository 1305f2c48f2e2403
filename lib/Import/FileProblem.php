<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Problem\Invalid;

/** The file as a whole cannot be taken: nothing of it is written. */
final class FileProblem extends Invalid {
	/** @param ?string $column the one that is meant */
	public function __construct(
		public readonly FileReason $fileReason,
		?string $column = null,
	) {
		parent::__construct($fileReason->value, $column);
	}
}
