<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Problem\Invalid;

/** What stands behind a circle's folder. */
enum FolderDriver: string {
	/** The app Team folders. */
	case Team = 'team';
	/** A folder of the holding account, shared with groups. */
	case Share = 'share';
	/** A folder that was there: Socle knows where it is, and changes no right. */
	case Link = 'link';

	/** @throws Invalid */
	public static function given(string $driver): self {
		return self::tryFrom($driver) ?? throw new Invalid('folder_driver_unknown', 'driver');
	}
}
