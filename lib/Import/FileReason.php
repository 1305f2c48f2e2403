<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCP\IL10N;

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

	/** @param string $column the column that is meant, if one is */
	public function message(IL10N $l10n, string $column): string {
		return match ($this) {
			self::Empty => $l10n->t('The file is empty.'),
			self::NoRows => $l10n->t('The file has a header and nobody under it.'),
			self::Binary => $l10n->t('This is not a text file. A spreadsheet has to be saved as CSV (UTF-8) first.'),
			self::NotUtf8 => $l10n->t('The text is not encoded in UTF-8. Save the file as CSV (UTF-8) and try again.'),
			self::HeaderMissing => $l10n->t('No usable column: the first line must name at least one of given_name, family_name, email and phone.'),
			self::HeaderUnknown => $l10n->t('The column "%s" is not known.', [$column]),
			self::HeaderDuplicate => $l10n->t('The column "%s" appears twice.', [$column]),
			self::ElectoralRoll => $l10n->t('The column "%s" looks like an electoral roll. Socle does not take electoral rolls: nobody on them agreed to be in your register.', [$column]),
			self::TooManyColumns => $l10n->t('The file has more than %d columns.', [CsvReader::COLUMNS]),
			self::TooLarge => $l10n->t('The file is larger than 100 MB. Split it into several files.'),
			self::ChunkMissing => $l10n->t('A part of the file did not arrive. Send it again.'),
			self::BytesDiffer => $l10n->t('The file did not arrive as it was sent. Send it again.'),
		};
	}
}
