<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

/** Whether someone may be written to, and what allows or forbids it. */
final readonly class Permission {
	/** What allows messages of service to members (GDPR 9.2(d)). */
	public const MEMBER = 'member';
	public const CONSENT = 'consent';

	/**
	 * @param string $why CONSENT or MEMBER; otherwise the obstacle, or the state that the consent is in
	 * @param int $event position in the ledger of the consent that allows it, 0: none
	 */
	private function __construct(
		public bool $may,
		public string $why,
		public int $event,
	) {
	}

	public static function byConsent(int $event): self {
		return new self(true, self::CONSENT, $event);
	}

	public static function asMember(): self {
		return new self(true, self::MEMBER, 0);
	}

	public static function no(string $why): self {
		return new self(false, $why, 0);
	}
}
