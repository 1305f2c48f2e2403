<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Task;

use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Db\Entity;
use OCP\DB\Types;

/**
 * Long work on one thing. It goes on from its checkpoint, whoever does it and however it was interrupted.
 *
 * @psalm-import-type SocleTask from ResponseDefinitions
 * @method string getKind()
 * @method void setKind(string $kind)
 * @method int getSubjectId()
 * @method void setSubjectId(int $id)
 * @method string getState()
 * @method void setState(string $state)
 * @method string getCheckpoint()
 * @method void setCheckpoint(string $json)
 * @method int getDone()
 * @method void setDone(int $done)
 * @method int getTotal()
 * @method void setTotal(int $total)
 * @method ?string getError()
 * @method void setError(?string $reason)
 * @method int getLeaseUntil()
 * @method void setLeaseUntil(int $time)
 * @method string getCreatedBy()
 * @method void setCreatedBy(string $user)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $time)
 * @method int getChangedAt()
 * @method void setChangedAt(int $time)
 */
final class Task extends Entity {
	protected string $kind = '';
	protected int $subjectId = 0;
	protected string $state = '';
	protected string $checkpoint = '';
	protected int $done = 0;
	protected int $total = 0;
	protected ?string $error = null;
	protected ?string $worker = null;
	protected int $leaseUntil = 0;
	protected string $createdBy = '';
	protected int $createdAt = 0;
	protected int $changedAt = 0;

	public function __construct() {
		$numbers = ['subjectId', 'done', 'total', 'leaseUntil', 'createdAt', 'changedAt'];
		foreach ($numbers as $number) {
			$this->addType($number, Types::INTEGER);
		}
		foreach ([...$numbers, 'kind', 'state', 'checkpoint', 'error', 'worker', 'createdBy'] as $column) {
			// Else a value that is the default would not be inserted.
			$this->markFieldUpdated($column);
		}
	}

	public function isOpen(): bool {
		return $this->state === TaskState::Waiting->value || $this->state === TaskState::Running->value;
	}

	/** A number of the checkpoint; 0 before the first step. */
	public function at(string $name): int {
		$checkpoint = json_decode($this->checkpoint, true);
		$number = is_array($checkpoint) ? ($checkpoint[$name] ?? 0) : 0;
		return is_int($number) ? $number : 0;
	}

	/** @return SocleTask */
	public function describe(): array {
		return [
			'id' => $this->getId(),
			'kind' => TaskKind::from($this->kind)->value,
			'state' => TaskState::from($this->state)->value,
			'done' => $this->done,
			'total' => $this->total,
			'error' => $this->error,
		];
	}
}
