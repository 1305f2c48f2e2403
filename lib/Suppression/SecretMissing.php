<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Suppression;

use OCA\Socle\Problem\Conflict;

/** The secret that fingerprints are made with is gone or another one: nobody can be written to until it is back. */
final class SecretMissing extends Conflict {
	public function __construct() {
		parent::__construct('suppression_secret_missing');
	}
}
