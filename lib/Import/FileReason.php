<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

/** What is the matter with a file; lib/Problem/Wording.php says it in words. */
enum FileReason: string {
	case Empty = 'empty';
	case NoRows = 'no_rows';
	case Binary = 'binary';
	case NotUtf8 = 'not_utf8';
	case HeaderMissing = 'header_missing';
	case HeaderUnknown = 'header_unknown';
	case HeaderDuplicate = 'header_duplicate';
	case ElectoralRoll = 'electoral_roll';
	case TooManyColumns = 'too_many_columns';
	case TooLarge = 'too_large';
	case ChunkMissing = 'chunk_missing';
	case BytesDiffer = 'bytes_differ';
}
