<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

/** What an event of the ledger says. */
enum ConsentAction: string {
	case Asked = 'asked';
	case Given = 'given';
	case Confirmed = 'confirmed';
	case Renewed = 'renewed';
	case Refused = 'refused';
	case Withdrawn = 'withdrawn';
	case Expired = 'expired';
	case Invalidated = 'invalidated';
	/** Asked and never answered. */
	case Lapsed = 'lapsed';

	// About a person as a whole, without purpose or channel.
	/** GDPR 21: absolute, whatever the basis. */
	case Objected = 'objected';
	case ObjectionLifted = 'objection_lifted';
	/** GDPR 18: frozen, written to by nobody. */
	case Restricted = 'restricted';
	case RestrictionLifted = 'restriction_lifted';
	/** GDPR 13 and 14: she was told what is done with her data. */
	case Informed = 'informed';
	/** GDPR 17: the last event about this subject. */
	case Erased = 'erased';

	// About the register as a whole.
	case NoticePublished = 'notice_published';
}
