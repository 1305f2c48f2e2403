<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use Exception;

/** The file as a whole cannot be taken: nothing of it is written. */
final class FileProblem extends Exception {
	/** @param string $detail the column that is meant, or '' */
	public function __construct(
		public readonly FileReason $reason,
		public readonly string $detail = '',
	) {
		parent::__construct($reason->value);
	}
}
