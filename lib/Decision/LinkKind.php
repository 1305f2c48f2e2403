<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

/** What a decision does to an earlier one. Keeping it is an outcome of its review, as amending and revoking are. */
enum LinkKind: string {
	case Amends = 'amends';
	case Supersedes = 'supersedes';
	case Revokes = 'revokes';
	case Keeps = 'keeps';

	/** What the earlier one is from then on; null: what it was. */
	public function ending(): ?Standing {
		return match ($this) {
			self::Amends => Standing::Amended,
			self::Supersedes => Standing::Superseded,
			self::Revokes => Standing::Revoked,
			self::Keeps => null,
		};
	}

	/** What the ledger says has happened to the earlier one. */
	public function act(): string {
		return $this->ending()->value ?? 'kept';
	}
}
