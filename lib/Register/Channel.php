<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

/** A way to reach someone. */
enum Channel: string {
	case Email = 'email';
	case Phone = 'phone';

	public function field(): ContactField {
		return $this === self::Email ? ContactField::Emails : ContactField::Phones;
	}
}
