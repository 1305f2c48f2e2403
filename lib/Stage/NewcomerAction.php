<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

/** What happened to a newcomer, as her record says. */
enum NewcomerAction: string {
	case Sponsor = 'sponsor';
	case Ticked = 'ticked';
	case Unticked = 'unticked';
	case Promoted = 'promoted';
	case TakenBack = 'taken_back';
	/** The list of steps, for everyone. */
	case Steps = 'steps';
}
