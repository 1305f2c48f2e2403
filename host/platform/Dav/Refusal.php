<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Dav;

/** The request cannot be done; the code is the HTTP status. */
final class Refusal extends \Exception {
	public function __construct(int $status, string $message) {
		parent::__construct($message, $status);
	}
}
