<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

/** Where a change came from. */
enum Origin: string {
	case Screen = 'screen';
	case Import = 'import';
	case Undo = 'undo';
	case Occ = 'occ';
}
