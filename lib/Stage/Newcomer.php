<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use OCA\Socle\Database\Row;

/** Someone who is new to the collective, or was until a short while ago. */
final readonly class Newcomer {
	/** Seconds in which a promotion can be taken back. Later only an administrator takes membership away, in the groups. */
	public const RECENT = 30 * 86400;

	/** @param string $sponsor account of a member; '' for nobody */
	public function __construct(
		public string $user,
		public string $sponsor,
		public NewcomerState $state,
		public int $beganAt,
		public int $promotedAt,
		public string $promotedBy,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->text('user'),
			$row->text('sponsor'),
			NewcomerState::from($row->text('state')),
			$row->int('began_at'),
			$row->int('promoted_at'),
			$row->text('promoted_by'),
		);
	}

	/** One of whom nothing is written down yet. */
	public static function unseen(string $user, int $now): self {
		return new self($user, '', NewcomerState::Waiting, $now, 0, '');
	}
}
