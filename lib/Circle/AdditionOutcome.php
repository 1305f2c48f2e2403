<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

/** What became of somebody who was chosen to be added. */
enum AdditionOutcome: string {
	case Waiting = '';
	case Added = 'added';
	/** She was in the group already. */
	case Present = 'present';
	case Refused = 'refused';
}
