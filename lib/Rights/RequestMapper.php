<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;

/** Requests about rights, in the database. */
final readonly class RequestMapper {
	public function __construct(
		private Database $database,
	) {
	}

	public function find(int $id): ?RightsRequest {
		$row = $this->database->row('SELECT * FROM `*PREFIX*socle_requests` WHERE id = ?', [$id]);
		return $row === null ? null : RightsRequest::of($row);
	}

	/** @return list<RightsRequest> all that are open, the most urgent first; they are few, or something is very wrong */
	public function open(int $limit): array {
		return $this->requests("SELECT * FROM `*PREFIX*socle_requests` WHERE state = ? ORDER BY due_at, id LIMIT $limit", [RequestState::Open->value]);
	}

	/** @return list<RightsRequest> open ones that are due in this time, both ends included, the most urgent first */
	public function due(int $from, int $to, int $limit): array {
		return $this->requests(
			"SELECT * FROM `*PREFIX*socle_requests` WHERE state = ? AND due_at >= ? AND due_at <= ? ORDER BY due_at, id LIMIT $limit",
			[RequestState::Open->value, $from, $to],
		);
	}

	/** @return list<RightsRequest> closed ones, newest first */
	public function closed(int $below, int $limit): array {
		return $this->requests("SELECT * FROM `*PREFIX*socle_requests` WHERE state <> ? AND id < ? ORDER BY id DESC LIMIT $limit", [RequestState::Open->value, $below]);
	}

	/** @return list<RightsRequest> of one contact, newest first */
	public function of(int $contactId): array {
		return $this->requests('SELECT * FROM `*PREFIX*socle_requests` WHERE contact_id = ? ORDER BY id DESC', [$contactId]);
	}

	/** @return array{open: int, overdue: int, due_at: ?int} how many, and when the first one is due */
	public function count(int $now): array {
		$row = $this->database->row(
			'SELECT COUNT(*) AS n, MIN(due_at) AS due_at, SUM(CASE WHEN due_at < ? THEN 1 ELSE 0 END) AS overdue FROM `*PREFIX*socle_requests` WHERE state = ?',
			[$now, RequestState::Open->value],
		);
		return ['open' => $row?->int('n') ?? 0, 'overdue' => $row?->int('overdue') ?? 0, 'due_at' => $row?->intOrNull('due_at')];
	}

	/** @return int the new identifier */
	public function insert(RightsRequest $request): int {
		return $this->database->insert('socle_requests', [
			'contact_id' => $request->contactId,
			'kind' => $request->kind->value,
			'received_at' => $request->receivedAt,
			'due_at' => $request->dueAt,
			'identity' => $request->identity->value ?? '',
			'state' => $request->state->value,
			'outcome' => $request->outcome,
			'created_by' => $request->createdBy,
			'closed_at' => $request->closedAt,
			'closed_by' => $request->closedBy,
		]);
	}

	/** @return bool whether it was open until now */
	public function close(int $id, RequestState $state, IdentityCheck $identity, string $outcome, int $at, string $by): bool {
		return $this->database->run(
			'UPDATE `*PREFIX*socle_requests` SET state = ?, identity = ?, outcome = ?, closed_at = ?, closed_by = ? WHERE id = ? AND state = ?',
			[$state->value, $identity->value, $outcome, $at, $by, $id, RequestState::Open->value],
		) === 1;
	}

	/** She is erased: that she asked stays, who she was does not; what was written in words may name her. */
	public function forget(int $contactId): void {
		$this->database->run('UPDATE `*PREFIX*socle_requests` SET contact_id = NULL, outcome = ? WHERE contact_id = ?', ['', $contactId]);
	}

	/**
	 * @param list<int|string> $parameters
	 * @return list<RightsRequest>
	 */
	private function requests(string $sql, array $parameters): array {
		return array_map(static fn (Row $row): RightsRequest => RightsRequest::of($row), $this->database->rows($sql, $parameters));
	}
}
