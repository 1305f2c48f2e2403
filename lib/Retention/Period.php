<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Retention;

/** How long something is kept or holds, by the name of its setting. */
enum Period: string {
	/** After which someone is asked whether she still agrees. */
	case Renewal = 'renewal_months';
	/** After which a consent that was not renewed no longer holds. */
	case Validity = 'consent_valid_months';
	/** Of the sealed proof that an erasure leaves: as long as a claim is possible (French civil code, 2224), and no longer (GDPR 17.3(e)). */
	case Proof = 'proof_months';
	/** After which someone whom the collective met once, and never heard of again, is proposed for erasure. */
	case Occasional = 'occasional_months';
	/** That someone has to confirm what she signed up for. */
	case Pending = 'pending_days';
	/** That someone who came in a list has to answer the one question that she is asked. */
	case Unanswered = 'unanswered_days';
	/** CNIL recommendation on logging: six months at least, a year at most. */
	case AccessLog = 'access_log_months';

	public function usual(): int {
		return match ($this) {
			self::Renewal, self::Occasional => 24,
			self::Validity => 36,
			self::Proof => 60,
			self::Pending => 7,
			self::Unanswered => 30,
			self::AccessLog => 12,
		};
	}

	public function least(): int {
		return match ($this) {
			self::Renewal, self::Occasional, self::AccessLog => 6,
			self::Validity, self::Proof => 12,
			self::Pending => 1,
			self::Unanswered => 14,
		};
	}

	public function most(): int {
		return match ($this) {
			self::Renewal, self::Occasional => 36,
			self::Validity => 60,
			self::Proof => 72,
			self::Pending => 30,
			self::Unanswered => 90,
			self::AccessLog => 12,
		};
	}

	/** @return 'days'|'months' */
	public function unit(): string {
		return match ($this) {
			self::Pending, self::Unanswered => 'days',
			default => 'months',
		};
	}
}
