<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

/** What holds for a contact as a whole since some time; by its column, where 0 says that it does not hold. */
enum ContactMark: string {
	/** Frozen (GDPR 18). */
	case Restricted = 'restricted_at';
	/** Objects to everything (GDPR 21). */
	case Objected = 'objected_at';
	/** Was told what is done with her data (GDPR 13, 14). */
	case Informed = 'informed_at';
	/** The last thing that she did herself towards the collective. */
	case LastContact = 'last_contact_at';
}
