<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Task;

use OCA\Socle\Problem\NotFound;
use OCP\AppFramework\Db\DoesNotExistException;
use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @template-extends QBMapper<Task> */
final class TaskMapper extends QBMapper {
	/** Seconds after which a worker that gave no sign counts as dead. */
	public const LEASE = 60;

	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'socle_tasks', Task::class);
	}

	/** @throws NotFound */
	public function find(int $id): Task {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->tableName)->where($query->expr()->eq('id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		try {
			return $this->findEntity($query);
		} catch (DoesNotExistException) {
			throw new NotFound();
		}
	}

	/**
	 * The latest task of these kinds on a subject: what a subject is depends on the kind.
	 *
	 * @param non-empty-list<TaskKind> $kinds
	 */
	public function latest(array $kinds, int $subject): ?Task {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->tableName)
			->where($query->expr()->eq('subject_id', $query->createNamedParameter($subject, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->in('kind', $query->createNamedParameter(self::values($kinds), IQueryBuilder::PARAM_STR_ARRAY)))
			->orderBy('id', 'DESC')->setMaxResults(1);
		return $this->findEntities($query)[0] ?? null;
	}

	/** @return list<Task> open ones that nobody works on, oldest first */
	public function abandoned(int $now): array {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->tableName)
			->where($query->expr()->in('state', $query->createNamedParameter([TaskState::Waiting->value, TaskState::Running->value], IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($query->expr()->lt('lease_until', $query->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
			->orderBy('id')->setMaxResults(20);
		return $this->findEntities($query);
	}

	/**
	 * Takes the task for a worker, if nobody else holds it.
	 *
	 * @param bool $force take it even from a worker that may be alive: that one's next step writes nothing
	 */
	public function take(int $id, string $worker, int $now, bool $force): bool {
		$query = $this->db->getQueryBuilder();
		$query->update($this->tableName)
			->set('worker', $query->createNamedParameter($worker))
			->set('state', $query->createNamedParameter(TaskState::Running->value))
			->set('lease_until', $query->createNamedParameter($now + self::LEASE, IQueryBuilder::PARAM_INT))
			->where($query->expr()->eq('id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->in('state', $query->createNamedParameter([TaskState::Waiting->value, TaskState::Running->value], IQueryBuilder::PARAM_STR_ARRAY)));
		if (!$force) {
			$query->andWhere($query->expr()->lt('lease_until', $query->createNamedParameter($now, IQueryBuilder::PARAM_INT)));
		}
		return $query->executeStatement() === 1;
	}

	/**
	 * Prolongs the lease, and holds the row until the transaction ends: nobody can take the task meanwhile.
	 *
	 * @throws LeaseLost
	 */
	public function renew(int $id, string $worker, int $now): void {
		$query = $this->db->getQueryBuilder();
		$query->update($this->tableName)
			->set('lease_until', $query->createNamedParameter($now + self::LEASE, IQueryBuilder::PARAM_INT))
			->where($query->expr()->eq('id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->eq('worker', $query->createNamedParameter($worker)));
		$query->executeStatement();
		// Not the number of rows changed: MariaDB says 0 where the values are what they were.
		$query = $this->db->getQueryBuilder();
		$query->select('worker')->from($this->tableName)->where($query->expr()->eq('id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		$result = $query->executeQuery();
		$holder = $result->fetchOne();
		$result->closeCursor();
		if ($holder !== $worker) {
			throw new LeaseLost();
		}
	}

	/** Gives the task back, if the worker still holds it. */
	public function release(int $id, string $worker): void {
		$query = $this->db->getQueryBuilder();
		$query->update($this->tableName)
			->set('worker', $query->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->set('lease_until', $query->createNamedParameter(0, IQueryBuilder::PARAM_INT))
			->where($query->expr()->eq('id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->eq('worker', $query->createNamedParameter($worker)));
		$query->executeStatement();
	}

	/** @param non-empty-list<TaskKind> $kinds */
	public function deleteOf(array $kinds, int $subject): void {
		$query = $this->db->getQueryBuilder();
		$query->delete($this->tableName)
			->where($query->expr()->eq('subject_id', $query->createNamedParameter($subject, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->in('kind', $query->createNamedParameter(self::values($kinds), IQueryBuilder::PARAM_STR_ARRAY)));
		$query->executeStatement();
	}

	/** Those that have ended, well or not, before then. */
	public function deleteEnded(TaskKind $kind, int $before): void {
		$query = $this->db->getQueryBuilder();
		$query->delete($this->tableName)
			->where($query->expr()->eq('kind', $query->createNamedParameter($kind->value)))
			->andWhere($query->expr()->in('state', $query->createNamedParameter([TaskState::Done->value, TaskState::Failed->value], IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($query->expr()->lt('changed_at', $query->createNamedParameter($before, IQueryBuilder::PARAM_INT)));
		$query->executeStatement();
	}

	/**
	 * @param non-empty-list<TaskKind> $kinds
	 * @return non-empty-list<string>
	 */
	private static function values(array $kinds): array {
		return array_map(static fn (TaskKind $kind): string => $kind->value, $kinds);
	}
}
