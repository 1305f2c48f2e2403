<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

/** What becomes of a row. */
enum Outcome: string {
	case Created = 'created';
	case Completed = 'completed';
	case Unchanged = 'unchanged';
	/** Comes in as new, though somebody has the same name. */
	case Doubtful = 'doubtful';
	/** Comes in as new, though somebody of another name has the same mail or telephone. */
	case Household = 'household';
	case Refused = 'refused';
}
