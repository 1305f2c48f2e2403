<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Row;

/** What a member of the collective says about a proposal: an advice, or a question. */
final readonly class Advice {
	/** @param string $user '' for an account that is no more */
	public function __construct(
		public int $id,
		public string $user,
		public AdviceKind $kind,
		public string $text,
		public string $answer,
		public string $answeredBy,
		public int $answeredAt,
		public int $createdAt,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->text('user'),
			AdviceKind::from($row->text('kind')),
			$row->text('text'),
			$row->text('answer'),
			$row->text('answered_by'),
			$row->int('answered_at'),
			$row->int('created_at'),
		);
	}
}
