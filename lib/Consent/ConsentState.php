<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

/** What holds for one person, purpose and channel (W3C DPV, consent status). */
enum ConsentState: string {
	/** Nobody ever asked. */
	case None = 'none';
	/** Someone says she agreed, nothing shows it: DPV ConsentUnknown. */
	case Unproven = 'unproven';
	/** Asked, not confirmed: DPV ConsentRequested. */
	case Pending = 'pending';
	/** DPV ConsentGiven: the only one that allows to write. */
	case Granted = 'granted';
	/** Given to a notice that no longer says what is done with the data. */
	case ToRenew = 'to_renew';
	/** DPV ConsentRefused. */
	case Refused = 'refused';
	/** DPV ConsentWithdrawn. */
	case Withdrawn = 'withdrawn';
	/** DPV ConsentExpired. */
	case Expired = 'expired';
	/** DPV ConsentInvalidated: it turned out that it was never given as recorded. */
	case Invalidated = 'invalidated';

	/** She said no: only her own act, confirmed, makes it a yes again. */
	public function isNo(): bool {
		return $this === self::Refused || $this === self::Withdrawn;
	}
}
