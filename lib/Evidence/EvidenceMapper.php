<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Evidence;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;

/** Evidences, in the database: each belongs to one contact. */
final readonly class EvidenceMapper {
	public function __construct(
		private Database $database,
	) {
	}

	public function find(int $contactId, int $id): ?Evidence {
		$row = $this->database->row('SELECT * FROM `*PREFIX*socle_evidences` WHERE contact_id = ? AND id = ?', [$contactId, $id]);
		return $row === null ? null : Evidence::of($row);
	}

	/**
	 * @param list<int> $contactIds
	 * @return list<Evidence>
	 */
	public function ofContacts(array $contactIds): array {
		return $contactIds === [] ? [] : array_map(Evidence::of(...), $this->database->rows(
			'SELECT * FROM `*PREFIX*socle_evidences` WHERE contact_id IN (?) ORDER BY contact_id, id',
			[$contactIds],
		));
	}

	/** @return int the new identifier */
	public function insert(Evidence $evidence): int {
		return $this->database->insert('socle_evidences', [
			'contact_id' => $evidence->contactId,
			'kind' => $evidence->kind->value,
			'reference' => $evidence->reference,
			'mime' => $evidence->mime,
			'size' => $evidence->size,
			'sha256' => $evidence->sha256,
			'file' => $evidence->file,
			'commitment' => $evidence->commitment,
			'created_at' => $evidence->createdAt,
			'created_by' => $evidence->createdBy,
		]);
	}

	/**
	 * @param list<string> $names
	 * @return list<string> those of them that belong to an evidence
	 */
	public function filesAmong(array $names): array {
		$rows = $this->database->rows('SELECT `file` FROM `*PREFIX*socle_evidences` WHERE `file` IN (?)', [$names]);
		return array_map(static fn (Row $row): string => $row->text('file'), $rows);
	}

	/** @return list<Evidence> those with a file, some at a time, in the order of their identifiers */
	public function withFile(int $after, int $limit): array {
		return array_map(Evidence::of(...), $this->database->rows(
			"SELECT * FROM `*PREFIX*socle_evidences` WHERE id > ? AND `file` <> '' ORDER BY id LIMIT $limit",
			[$after],
		));
	}

	public function delete(int $contactId, int $id): void {
		$this->database->run('DELETE FROM `*PREFIX*socle_evidences` WHERE contact_id = ? AND id = ?', [$contactId, $id]);
	}

	/** @param non-empty-list<int> $contactIds */
	public function forget(array $contactIds): void {
		$this->database->run('DELETE FROM `*PREFIX*socle_evidences` WHERE contact_id IN (?)', [$contactIds]);
	}
}
