<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

/** How what is can differ from what should be. */
enum FolderDifferenceKind: string {
	/** It was begun and is not finished. */
	case Unfinished = 'unfinished';
	/** It is no longer where it was. */
	case Gone = 'gone';
	/** What stands behind it is switched off or refuses. */
	case Unavailable = 'unavailable';
	/** Its platform hides parts of it by rules of its own, so that nobody can say who reads what. */
	case Unverifiable = 'unverifiable';
	/** It was given another name by hand. */
	case Renamed = 'renamed';
	/** Someone should have a right, and has none. */
	case Missing = 'missing';
	/** Someone has a right, and should have none. */
	case Surplus = 'surplus';
	/** Someone writes, and should only read. */
	case Writes = 'writes';
	/** Someone only reads, and should write. */
	case ReadsOnly = 'reads_only';
}
