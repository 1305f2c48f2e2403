<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Notification;

use InvalidArgumentException;
use Throwable;

class InvalidValueException extends InvalidArgumentException {
	public function __construct(
		protected string $field,
		?Throwable $previous = null,
	) {
		parent::__construct('Not a valid value: ' . $field, previous: $previous);
	}

	public function getFieldIdentifier(): string {
		return $this->field;
	}
}
