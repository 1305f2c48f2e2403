<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Evidence;

use OCA\Socle\Database\Row;
use OCA\Socle\ResponseDefinitions;

/**
 * What shows that one person agreed: a file of hers alone, or where her paper is.
 *
 * @psalm-import-type SocleEvidence from ResponseDefinitions
 */
final readonly class Evidence {
	/**
	 * @param string $reference in the keeper's words; of a file its name
	 * @param string $mime of a file, '' where there is none
	 * @param int $size bytes of the file
	 * @param string $sha256 of the file, '' where there is none
	 * @param string $file the name under which it lies in app data, '' where there is none
	 * @param string $commitment what the ledger says of it (see Subject::commitment)
	 */
	public function __construct(
		public int $id,
		public int $contactId,
		public EvidenceKind $kind,
		public string $reference,
		public string $mime,
		public int $size,
		public string $sha256,
		public string $commitment,
		public int $createdAt,
		public string $createdBy,
		public string $file = '',
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->int('contact_id'),
			EvidenceKind::from($row->text('kind')),
			$row->text('reference'),
			$row->text('mime'),
			$row->int('size'),
			$row->text('sha256'),
			$row->text('commitment'),
			$row->int('created_at'),
			$row->text('created_by'),
			$row->text('file'),
		);
	}

	/** @return SocleEvidence */
	public function describe(): array {
		return [
			'id' => $this->id,
			'kind' => $this->kind->value,
			'reference' => $this->reference,
			'mime' => $this->mime,
			'size' => $this->size,
			'created_at' => $this->createdAt,
		];
	}
}
