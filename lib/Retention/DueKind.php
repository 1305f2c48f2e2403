<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Retention;

/** Why someone's turn has come. But for renewals each is a proposal to erase: a keeper decides. */
enum DueKind: string {
	/** Agreed long ago, or to a notice that no longer says what is done. */
	case Renewal = 'renewal';
	/** Met once, never heard of again. */
	case Occasional = 'occasional';
	/** Came in a list, was asked once, did not answer. */
	case Unanswered = 'unanswered';
	/** Signed up or said yes, and never confirmed it. */
	case Unconfirmed = 'unconfirmed';
	/** Was there for a campaign that has ended, and did not agree to go on. */
	case Campaign = 'campaign';
}
