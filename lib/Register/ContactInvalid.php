<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Problem\Invalid;

/** A value that a contact cannot have. */
final class ContactInvalid extends Invalid {
	public function __construct(
		public readonly ContactField $contactField,
		string $reason,
	) {
		parent::__construct($reason, $contactField->value);
	}
}
