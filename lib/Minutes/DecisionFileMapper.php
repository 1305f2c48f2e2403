<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Folder\WrittenFile;
use OCP\AppFramework\Utility\ITimeFactory;

/** What copies there are, and which are owed, in the database. */
final readonly class DecisionFileMapper {
	/** Seconds for which whoever writes a copy is alone with it; killed, somebody else goes on after them. */
	public const LEASE = 60;
	private const FIRST_WAIT = 300;
	private const LONGEST_WAIT = 86400;

	public function __construct(
		private Database $database,
		private ITimeFactory $time,
	) {
	}

	public function find(int $minutes, int $decision): ?DecisionFile {
		$row = $this->database->row('SELECT * FROM `*PREFIX*socle_decision_files` WHERE minutes_id = ? AND decision_id = ?', [$minutes, $decision]);
		return $row === null ? null : DecisionFile::of($row);
	}

	/** Owed from now on, unless it is already. */
	public function owe(int $circle, int $minutes, int $decision): void {
		$now = $this->time->getTime();
		$this->database->connection->insertIgnoreConflict('socle_decision_files', [
			'circle_id' => $circle,
			'minutes_id' => $minutes,
			'decision_id' => $decision,
			'state' => DecisionFileState::Due->value,
			'file_id' => 0,
			'path' => '',
			'hash' => '',
			'problem' => '',
			'tries' => 0,
			'due_at' => $now,
			'changed_at' => $now,
		]);
	}

	/** @return list<DecisionFile> to be written by now, those that wait longest first */
	public function due(int $limit): array {
		return array_map(DecisionFile::of(...), $this->database->rows(
			"SELECT * FROM `*PREFIX*socle_decision_files` WHERE state IN ('due', 'failed') AND due_at <= ? ORDER BY due_at, id LIMIT $limit",
			[$this->time->getTime()],
		));
	}

	/** @return list<DecisionFile> written ones, in the order of their identifiers */
	public function written(int $after, int $limit): array {
		return array_map(DecisionFile::of(...), $this->database->rows(
			"SELECT * FROM `*PREFIX*socle_decision_files` WHERE id > ? AND state IN ('written', 'differs', 'gone') ORDER BY id LIMIT $limit",
			[$after],
		));
	}

	/** @return list<array{int, int}> decisions that were adopted alone and have no copy and none to come, with their circles */
	public function forgotten(int $limit): array {
		return array_map(static fn (Row $row): array => [$row->int('id'), $row->int('circle_id')], $this->database->rows(
			'SELECT d.id, d.circle_id FROM `*PREFIX*socle_decisions` d LEFT JOIN `*PREFIX*socle_decision_files` f ON f.minutes_id = 0 AND f.decision_id = d.id'
			. " WHERE d.state = 'adopted' AND d.origin = 'here' AND d.minutes_id IS NULL AND f.id IS NULL ORDER BY d.id LIMIT $limit",
		));
	}

	/**
	 * @param bool $anew also what was written, and what is not to be tried yet
	 * @return bool false: somebody else is at it
	 */
	public function claim(DecisionFile $file, bool $anew): bool {
		$now = $this->time->getTime();
		$free = $anew ? "(state <> 'due' OR due_at <= ?)" : "state IN ('due', 'failed') AND due_at <= ?";
		return $this->database->run(
			"UPDATE `*PREFIX*socle_decision_files` SET state = 'due', due_at = ?, changed_at = ?, tries = tries + 1 WHERE id = ? AND $free",
			[$now + self::LEASE, $now, $file->id, $now],
		) > 0;
	}

	/** Owed once more, for what it says has changed; not where somebody has made it her own. */
	public function renew(int $minutes, int $decision): void {
		$now = $this->time->getTime();
		$this->database->run(
			"UPDATE `*PREFIX*socle_decision_files` SET state = 'due', due_at = ?, changed_at = ? WHERE minutes_id = ? AND decision_id = ? AND state = 'written'",
			[$now, $now, $minutes, $decision],
		);
	}

	public function finish(DecisionFile $file, WrittenFile $written): void {
		$this->database->run(
			"UPDATE `*PREFIX*socle_decision_files` SET state = 'written', file_id = ?, path = ?, hash = ?, problem = '', tries = 0, changed_at = ? WHERE id = ?",
			[$written->fileId, $written->name, $written->hash, $this->time->getTime(), $file->id],
		);
	}

	/** It is tried again, later each time. */
	public function fail(DecisionFile $file, string $problem): void {
		$now = $this->time->getTime();
		$wait = min(self::LONGEST_WAIT, self::FIRST_WAIT * 2 ** min($file->tries, 10));
		$this->database->run(
			"UPDATE `*PREFIX*socle_decision_files` SET state = 'failed', problem = ?, due_at = ?, changed_at = ? WHERE id = ?",
			[$problem, $now + $wait, $now, $file->id],
		);
	}

	public function mark(DecisionFile $file, DecisionFileState $state): void {
		if ($file->state !== $state) {
			$this->database->run(
				"UPDATE `*PREFIX*socle_decision_files` SET state = ?, changed_at = ? WHERE id = ? AND state IN ('written', 'differs', 'gone')",
				[$state->value, $this->time->getTime(), $file->id],
			);
		}
	}
}
