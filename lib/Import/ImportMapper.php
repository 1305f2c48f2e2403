<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

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
	 * @return list<Import> with their file still there
	 */
	public function withFile(array $states, int $createdBefore): array {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->tableName)
			->where($query->expr()->in('state', $query->createNamedParameter(
				array_map(static fn (ImportState $state): string => $state->value, $states), IQueryBuilder::PARAM_STR_ARRAY,
			)))
			->andWhere($query->expr()->gt('chunks', $query->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->lt('created_at', $query->createNamedParameter($createdBefore, IQueryBuilder::PARAM_INT)))
			->orderBy('id')->setMaxResults(100);
		return $this->findEntities($query);
	}
}
