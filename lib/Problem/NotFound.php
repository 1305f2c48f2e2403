<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Problem;

/** There is no such thing, or not for this person: nobody can tell which. */
class NotFound extends Problem {
	public function __construct() {
		parent::__construct('not_found');
	}
}
