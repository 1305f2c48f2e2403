<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Database\Row;

/** Someone exercises a right, and the collective answers. */
final readonly class RightsRequest {
	/**
	 * @param ?int $contactId null: nobody in the register, or nobody any more
	 * @param ?IdentityCheck $identity null: not checked yet
	 * @param string $outcome what was done, in words; without names
	 */
	public function __construct(
		public int $id,
		public ?int $contactId,
		public RequestKind $kind,
		public int $receivedAt,
		public int $dueAt,
		public ?IdentityCheck $identity,
		public RequestState $state,
		public string $outcome,
		public string $createdBy,
		public int $closedAt,
		public string $closedBy,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->intOrNull('contact_id'),
			RequestKind::from($row->text('kind')),
			$row->int('received_at'),
			$row->int('due_at'),
			IdentityCheck::tryFrom($row->text('identity')),
			RequestState::from($row->text('state')),
			$row->text('outcome'),
			$row->text('created_by'),
			$row->int('closed_at'),
			$row->text('closed_by'),
		);
	}
}
