<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Database\Database;
use OCA\Socle\Problem\NotFound;
use OCP\AppFramework\Db\DoesNotExistException;
use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @template-extends QBMapper<Import> */
final class ImportMapper extends QBMapper {
	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'socle_imports', Import::class);
	}

	/** @throws NotFound */
	public function find(int $id): Import {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->tableName)->where($query->expr()->eq('id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		try {
			return $this->findEntity($query);
		} catch (DoesNotExistException) {
			throw new NotFound();
		}
	}

	/** The import of a command that has not yet told its result. */
	public function findByHash(string $hash): ?Import {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->tableName)->where($query->expr()->eq('hash', $query->createNamedParameter($hash)))
			->orderBy('id')->setMaxResults(1);
		return $this->findEntities($query)[0] ?? null;
	}

	/** @return list<Import> newest first */
	public function page(int $below, int $limit): array {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->tableName)
			->where($query->expr()->lt('id', $query->createNamedParameter($below, IQueryBuilder::PARAM_INT)))
			->orderBy('id', 'DESC')->setMaxResults($limit);
		return $this->findEntities($query);
	}

	/**
	 * @param non-empty-list<ImportState> $states
	 * @return list<Import> at most 100, newest first
	 */
	public function inStates(array $states): array {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->tableName)->where($this->isIn($query, $states))->orderBy('id', 'DESC')->setMaxResults(100);
		return $this->findEntities($query);
	}

	/**
	 * @param non-empty-list<ImportState> $states
	 * @return list<Import> at most 100 whose file may still be there
	 */
	public function withFile(array $states, int $createdBefore): array {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->tableName)
			->where($this->isIn($query, $states))
			->andWhere($query->expr()->gt('chunks', $query->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->lt('created_at', $query->createNamedParameter($createdBefore, IQueryBuilder::PARAM_INT)))
			->orderBy('id')->setMaxResults(100);
		return $this->findEntities($query);
	}

	/**
	 * Of several who ask for the same, one succeeds.
	 *
	 * @param non-empty-list<ImportState> $from
	 */
	public function move(int $id, array $from, ImportState $to): bool {
		$query = $this->db->getQueryBuilder();
		$query->update($this->tableName)
			->set('state', $query->createNamedParameter($to->value))
			->where($query->expr()->eq('id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($this->isIn($query, $from));
		return $query->executeStatement() === 1;
	}

	/** The import, its rows and what its dry run has kept. */
	public function forget(Import $import): void {
		$database = new Database($this->db);
		$database->deleteWhere('socle_import_rows', 'import_id = ?', [$import->getId()]);
		$database->deleteWhere('socle_import_keys', 'import_id = ?', [$import->getId()]);
		$this->delete($import);
	}

	/** @param non-empty-list<ImportState> $states */
	private function isIn(IQueryBuilder $query, array $states): string {
		$values = array_map(static fn (ImportState $state): string => $state->value, $states);
		return $query->expr()->in('state', $query->createNamedParameter($values, IQueryBuilder::PARAM_STR_ARRAY));
	}
}
