<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

/** Why someone leaves the register, and so what stays of her. */
enum ErasureReason: string {
	/** She asked for it (GDPR 17): her addresses are never written to again. */
	case Request = 'request';
	/** Her data is no longer needed (GDPR 5.1(e)). */
	case Expired = 'expired';
	/** Written down twice, or wrongly: nothing was ever recorded about her, and nothing stays. */
	case Mistake = 'mistake';
}
