<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

/** Which right someone exercises. */
enum RequestKind: string {
	/** GDPR 15. */
	case Access = 'access';
	/** GDPR 20. */
	case Portability = 'portability';
	/** GDPR 16. */
	case Rectification = 'rectification';
	/** GDPR 18. */
	case Restriction = 'restriction';
	/** GDPR 17. */
	case Erasure = 'erasure';
	/** GDPR 21. */
	case Objection = 'objection';
}
