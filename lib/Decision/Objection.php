<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Row;

/** A reason why a proposal would do harm, and what has become of it. */
final readonly class Objection {
	/**
	 * @param string $user who raised it; '' for an account that is no more
	 * @param string $takenOnBy who answers for overruling it
	 * @param ?string $textBefore of the proposal, where a change of it integrated the objection
	 */
	public function __construct(
		public int $id,
		public int $decision,
		public string $user,
		public string $reason,
		public ObjectionState $state,
		public string $answer,
		public string $takenOnBy,
		public ?string $textBefore,
		public ?string $textAfter,
		public int $createdAt,
		public int $closedAt,
		public string $closedBy,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->int('decision_id'),
			$row->text('user'),
			$row->text('reason'),
			ObjectionState::from($row->text('state')),
			$row->text('answer'),
			$row->text('taken_on_by'),
			$row->textOrNull('text_before'),
			$row->textOrNull('text_after'),
			$row->int('created_at'),
			$row->int('closed_at'),
			$row->text('closed_by'),
		);
	}
}
