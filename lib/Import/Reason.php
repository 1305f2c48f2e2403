<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

/** What is the matter with a row; the screens say it in words. */
enum Reason: string {
	case EmailInvalid = 'email_invalid';
	case PhoneInvalid = 'phone_invalid';
	case Nobody = 'nobody';
	case TooLong = 'too_long';
	case KindUnknown = 'kind_unknown';
	case LanguageUnknown = 'language_unknown';
	case ProvenanceUnknown = 'provenance_unknown';
	case BasisNeedsProof = 'basis_needs_proof';
	case BasisUnknown = 'basis_unknown';
	case YesNoUnknown = 'yes_no_unknown';
	case TooManyCells = 'too_many_cells';
	case TooFewCells = 'too_few_cells';
	case SameName = 'same_name';
	case Household = 'household';
	case NotUtf8 = 'not_utf8';
	case NulByte = 'nul_byte';
	case BadQuotes = 'bad_quotes';
}
