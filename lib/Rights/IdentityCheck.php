<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

/** How it was made sure that it is really her: no more than is needed (GDPR 12.6), and never a copy of a document. */
enum IdentityCheck: string {
	case KnownInPerson = 'known_in_person';
	/** She wrote from an address that the register has of her. */
	case MailFromKnownAddress = 'mail_from_known_address';
	/** She is logged in with the account that is linked to her. */
	case Account = 'account';
	/** Looked at, not kept. */
	case DocumentSeen = 'document_seen';
}
