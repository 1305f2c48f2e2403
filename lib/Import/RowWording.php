<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCP\IL10N;

/** What a person reads for each thing that can be the matter with a row. */
final readonly class RowWording {
	public function __construct(
		private IL10N $l,
	) {
	}

	public function of(string $reason): string {
		return match (Reason::tryFrom($reason)) {
			Reason::EmailInvalid => $this->l->t('This is not a mail address.'),
			Reason::PhoneInvalid => $this->l->t('This is not a telephone number.'),
			Reason::Nobody => $this->l->t('A name or a way to reach the person is needed.'),
			Reason::TooLong => $this->l->t('This is too long.'),
			Reason::KindUnknown => $this->l->t('The kind must be member, regular or occasional.'),
			Reason::LanguageUnknown => $this->l->t('This is not the code of a language, such as fr.'),
			Reason::ProvenanceUnknown => $this->l->t('Say where this comes from.'),
			Reason::BasisNeedsProof => $this->l->t('Consent needs its proof: it cannot be brought by a list.'),
			Reason::BasisUnknown => $this->l->t('The basis must be to_establish or member_or_regular_contact.'),
			Reason::YesNoUnknown => $this->l->t('The answer must be yes, no or unknown.'),
			Reason::TooManyCells => $this->l->t('The row has more cells than the header.'),
			Reason::TooFewCells => $this->l->t('The row has fewer cells than the header.'),
			Reason::SameName => $this->l->t('Somebody has the same name.'),
			Reason::Household => $this->l->t('Somebody of another name has this too.'),
			Reason::NotUtf8 => $this->l->t('The row is not encoded in UTF-8.'),
			Reason::NulByte => $this->l->t('The row holds a NUL byte.'),
			Reason::BadQuotes => $this->l->t('The quotation marks of the row do not match.'),
			null => $reason,
		};
	}
}
