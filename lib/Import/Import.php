<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Task\Task;
use OCP\AppFramework\Db\Entity;
use OCP\DB\Types;

/**
 * A list that somebody brings: file, dry run, result, undo.
 *
 * @psalm-import-type SocleImport from ResponseDefinitions
 * @method string getName()
 * @method void setName(string $name)
 * @method string getState()
 * @method void setState(string $state)
 * @method string getProvenance()
 * @method void setProvenance(string $provenance)
 * @method string getProvenanceName()
 * @method void setProvenanceName(string $name)
 * @method string getBasis()
 * @method void setBasis(string $basis)
 * @method int getKeepUnreadable()
 * @method void setKeepUnreadable(int $yes)
 * @method int getChunks()
 * @method void setChunks(int $chunks)
 * @method int getBytes()
 * @method void setBytes(int $bytes)
 * @method int getRowTotal()
 * @method void setRowTotal(int $rows)
 * @method int getCreated()
 * @method void setCreated(int $rows)
 * @method int getCompleted()
 * @method void setCompleted(int $rows)
 * @method int getUnchanged()
 * @method void setUnchanged(int $rows)
 * @method int getDoubtful()
 * @method void setDoubtful(int $rows)
 * @method int getHousehold()
 * @method void setHousehold(int $rows)
 * @method int getSuppressed()
 * @method void setSuppressed(int $rows)
 * @method int getRefused()
 * @method void setRefused(int $rows)
 * @method string getCreatedBy()
 * @method void setCreatedBy(string $user)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $time)
 * @method ?int getClosedAt()
 * @method void setClosedAt(?int $time)
 * @method ?string getHash()
 * @method void setHash(?string $hash)
 */
final class Import extends Entity {
	/** For how long an import can be undone, and what became of its rows is kept. */
	public const UNDO_SECONDS = 30 * 86400;

	protected string $name = '';
	protected string $state = '';
	protected string $provenance = '';
	protected string $provenanceName = '';
	protected string $basis = '';
	protected int $keepUnreadable = 0;
	protected int $chunks = 0;
	protected int $bytes = 0;
	protected int $rowTotal = 0;
	protected int $created = 0;
	protected int $completed = 0;
	protected int $unchanged = 0;
	protected int $doubtful = 0;
	protected int $household = 0;
	protected int $suppressed = 0;
	protected int $refused = 0;
	protected string $createdBy = '';
	protected int $createdAt = 0;
	protected ?int $closedAt = null;
	protected ?string $hash = null;

	public function __construct() {
		$numbers = [
			'keepUnreadable', 'chunks', 'bytes', 'rowTotal', 'created', 'completed', 'unchanged', 'doubtful', 'household', 'suppressed', 'refused',
			'createdAt', 'closedAt',
		];
		foreach ($numbers as $number) {
			$this->addType($number, Types::INTEGER);
		}
		foreach ([...$numbers, 'name', 'state', 'provenance', 'provenanceName', 'basis', 'createdBy', 'hash'] as $column) {
			// Else a value that is the default would not be inserted.
			$this->markFieldUpdated($column);
		}
	}

	public function is(ImportState ...$states): bool {
		return in_array(ImportState::from($this->state), $states, true);
	}

	public function become(ImportState $state): void {
		$this->setState($state->value);
	}

	/** Seconds since 1970; null where there is nothing to undo. */
	public function undoableUntil(): ?int {
		return $this->is(ImportState::Done) && $this->closedAt !== null ? $this->closedAt + self::UNDO_SECONDS : null;
	}

	/**
	 * The doubtful and those of a household are among the created.
	 *
	 * @param list<Verdict> $verdicts
	 * @param int $suppressed rows with an address on the opposition list, whatever became of them
	 */
	public function count(array $verdicts, int $suppressed): void {
		$rows = array_count_values(array_map(static fn (Verdict $verdict): string => $verdict->outcome->value, $verdicts));
		$of = static fn (Outcome $outcome): int => $rows[$outcome->value] ?? 0;
		$this->setRowTotal($this->rowTotal + count($verdicts));
		$this->setCreated($this->created + $of(Outcome::Created) + $of(Outcome::Doubtful) + $of(Outcome::Household));
		$this->setCompleted($this->completed + $of(Outcome::Completed));
		$this->setUnchanged($this->unchanged + $of(Outcome::Unchanged));
		$this->setDoubtful($this->doubtful + $of(Outcome::Doubtful));
		$this->setHousehold($this->household + $of(Outcome::Household));
		$this->setRefused($this->refused + $of(Outcome::Refused));
		$this->setSuppressed($this->suppressed + $suppressed);
	}

	public function forgetCounts(): void {
		$this->setRowTotal(0);
		$this->setSuppressed(0);
		$this->setCreated(0);
		$this->setCompleted(0);
		$this->setUnchanged(0);
		$this->setDoubtful(0);
		$this->setHousehold(0);
		$this->setRefused(0);
	}

	/** @return SocleImport */
	public function describe(?Task $task): array {
		return [
			'id' => $this->getId(),
			'name' => $this->name,
			'state' => ImportState::from($this->state)->value,
			'provenance' => $this->provenance,
			'provenance_name' => $this->provenanceName,
			'basis' => $this->basis,
			'keep_unreadable' => $this->keepUnreadable === 1,
			'rows' => $this->rowTotal,
			'created' => $this->created,
			'completed' => $this->completed,
			'unchanged' => $this->unchanged,
			'doubtful' => $this->doubtful,
			'household' => $this->household,
			'suppressed' => $this->suppressed,
			'refused' => $this->refused,
			'created_by' => $this->createdBy,
			'created_at' => $this->createdAt,
			'closed_at' => $this->closedAt,
			'undoable_until' => $this->undoableUntil(),
			'task' => $task?->describe(),
		];
	}
}
