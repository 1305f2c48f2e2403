<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

/** How a consent reached the register. */
enum ConsentMethod: string {
	case Web = 'web';
	case Paper = 'paper';
	case Oral = 'oral';
	case Email = 'email';
	case Import = 'import';
	/** By herself, logged in with the account that is linked to her. */
	case SelfService = 'self_service';
	/** By Socle, as time passed. */
	case System = 'system';

	/** Whether it leaves something that shows what she did herself. */
	public function isProof(): bool {
		return match ($this) {
			self::Web, self::Paper, self::Email, self::SelfService => true,
			self::Oral, self::Import, self::System => false,
		};
	}
}
