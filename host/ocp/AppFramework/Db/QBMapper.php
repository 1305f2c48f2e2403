<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Db;

use Generator;
use InvalidArgumentException;
use OCP\DB\Exception;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\DB\Types;
use OCP\IDBConnection;

/**
 * Reads and writes the entities of one table.
 *
 * @template T of Entity
 */
abstract class QBMapper {
	/** @var string */
	protected $tableName;

	/** @var class-string<T> */
	protected $entityClass;

	/** @var IDBConnection */
	protected $db;

	/** @param ?class-string<T> $entityClass without it, this class's name without "Mapper" */
	public function __construct(IDBConnection $db, string $tableName, ?string $entityClass = null) {
		$this->db = $db;
		$this->tableName = $tableName;
		if ($entityClass === null) {
			$entityClass = substr(static::class, 0, -strlen('Mapper'));
			if (!is_subclass_of($entityClass, Entity::class)) {
				throw new InvalidArgumentException("$entityClass is not an entity");
			}
		}
		/** @var class-string<T> $entityClass */
		$this->entityClass = $entityClass;
	}

	/**
	 * @param T $entity
	 * @return T
	 * @throws Exception
	 */
	public function delete(Entity $entity): Entity {
		$query = $this->db->getQueryBuilder();
		$query->delete($this->tableName)->where($this->isIt($query, $entity));
		$query->executeStatement();
		return $entity;
	}

	/**
	 * @param T $entity
	 * @return T with its new identifier
	 * @throws Exception
	 */
	public function insert(Entity $entity): Entity {
		$query = $this->db->getQueryBuilder();
		$query->insert($this->tableName);
		foreach ($this->changes($query, $entity) as $column => $parameter) {
			$query->setValue($column, $parameter);
		}
		$query->executeStatement();
		if ($entity->id === null) {
			$entity->setId($query->getLastInsertId());
		}
		return $entity;
	}

	/**
	 * @param T $entity
	 * @return T
	 * @throws Exception
	 * @throws InvalidArgumentException without identifier
	 */
	public function update(Entity $entity): Entity {
		if ($entity->getUpdatedFields() === []) {
			return $entity;
		}
		$query = $this->db->getQueryBuilder();
		$query->update($this->tableName)->where($this->isIt($query, $entity));
		foreach ($this->changes($query, $entity) as $column => $parameter) {
			if ($column !== 'id') {
				$query->set($column, $parameter);
			}
		}
		$query->executeStatement();
		return $entity;
	}

	/**
	 * @param T $entity
	 * @return int|string one of IQueryBuilder's PARAM constants
	 */
	protected function getParameterTypeForProperty(Entity $entity, string $property) {
		return match ($entity->getFieldTypes()[$property] ?? '') {
			Types::INTEGER, Types::SMALLINT => IQueryBuilder::PARAM_INT,
			Types::BOOLEAN => IQueryBuilder::PARAM_BOOL,
			Types::BLOB => IQueryBuilder::PARAM_LOB,
			Types::DATE, Types::DATETIME => IQueryBuilder::PARAM_DATETIME_MUTABLE,
			Types::DATETIME_IMMUTABLE => IQueryBuilder::PARAM_DATETIME_IMMUTABLE,
			Types::JSON => IQueryBuilder::PARAM_JSON,
			default => IQueryBuilder::PARAM_STR,
		};
	}

	/**
	 * @return array<string, mixed>
	 * @throws Exception
	 * @throws DoesNotExistException
	 * @throws MultipleObjectsReturnedException
	 */
	protected function findOneQuery(IQueryBuilder $query): array {
		$result = $query->executeQuery();
		$row = $result->fetch();
		$another = $result->fetch();
		$result->closeCursor();
		if (!is_array($row)) {
			throw new DoesNotExistException('Nothing found by ' . $query->getSQL());
		}
		if ($another !== false) {
			throw new MultipleObjectsReturnedException('More than one found by ' . $query->getSQL());
		}
		/** @var array<string, mixed> $row */
		return $row;
	}

	/**
	 * @param array<string, mixed> $row
	 * @return T
	 */
	protected function mapRowToEntity(array $row): Entity {
		return $this->entityClass::fromRow($row);
	}

	/**
	 * @return list<T>
	 * @throws Exception
	 */
	protected function findEntities(IQueryBuilder $query): array {
		return iterator_to_array($this->yieldEntities($query), false);
	}

	/**
	 * One at a time, so that memory does not grow with the table.
	 *
	 * @return Generator<int, T>
	 * @throws Exception
	 */
	protected function yieldEntities(IQueryBuilder $query): Generator {
		$result = $query->executeQuery();
		try {
			while (is_array($row = $result->fetch())) {
				/** @var array<string, mixed> $row */
				yield $this->mapRowToEntity($row);
			}
		} finally {
			$result->closeCursor();
		}
	}

	/**
	 * @return T
	 * @throws Exception
	 * @throws DoesNotExistException
	 * @throws MultipleObjectsReturnedException
	 */
	protected function findEntity(IQueryBuilder $query): Entity {
		return $this->mapRowToEntity($this->findOneQuery($query));
	}

	/** @param T $entity */
	private function isIt(IQueryBuilder $query, Entity $entity): string {
		if ($entity->id === null) {
			throw new InvalidArgumentException('An entity without identifier is not stored');
		}
		$type = $this->getParameterTypeForProperty($entity, 'id');
		return $query->expr()->eq('id', $query->createNamedParameter($entity->getId(), $type));
	}

	/**
	 * @param T $entity
	 * @return array<string, \OCP\DB\QueryBuilder\IParameter> column to value
	 */
	private function changes(IQueryBuilder $query, Entity $entity): array {
		$changes = [];
		foreach (array_keys($entity->getUpdatedFields()) as $property) {
			$getter = [$entity, 'get' . ucfirst($property)];
			$value = is_callable($getter) ? $getter() : null;
			$type = $this->getParameterTypeForProperty($entity, $property);
			$changes[$entity->propertyToColumn($property)] = $query->createNamedParameter($value, $type);
		}
		return $changes;
	}
}
