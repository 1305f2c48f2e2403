<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\AppFramework;

use Exception;

/** A request that the host itself refuses, with its HTTP status. */
final class Refused extends Exception {
	public function __construct(string $message, int $status) {
		parent::__construct($message, $status);
	}
}
