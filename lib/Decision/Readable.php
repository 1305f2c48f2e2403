<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

/** How much of a decision someone may read. */
enum Readable: string {
	case Full = 'full';
	/** Number, date and circle, and the summary that is out. */
	case Summary = 'summary';
	/** Number, date and circle. */
	case Mention = 'mention';
	case Nothing = 'nothing';
}
