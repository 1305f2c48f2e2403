<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

/** What is not well with a key. */
enum WarningReason: string {
	case Nobody = 'nobody';
	/** The collective would lose it with her. */
	case OnePerson = 'one_person';
	/** Several hold it, and nobody stands in for them. */
	case NoDeputy = 'no_deputy';
	case Left = 'left';
	/** Nobody has said for six months that it is still so. */
	case Unconfirmed = 'unconfirmed';
}
