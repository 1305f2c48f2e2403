<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notice;

/** What a new version of the notice means for those who agreed to an earlier one. */
enum NoticeChange: string {
	/** Better words for the same thing: consents stay. */
	case Editorial = 'editorial';
	/** Something else is done with the data: consents have to be renewed. */
	case Material = 'material';
}
