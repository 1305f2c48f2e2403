<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use LogicException;
use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Host\DB\SchemaWrapper;
use OCP\DB\Exception;
use OCP\DB\QueryBuilder\IQueryBuilder;
use PHPUnit\Framework\TestCase;
use RuntimeException;

final class QueryBuilderTest extends TestCase {
	private Connection $db;

	protected function setUp(): void {
		$this->db = Connection::open(':memory:');
		$schema = new SchemaWrapper(new \Doctrine\DBAL\Schema\Schema());
		$table = $schema->createTable('people');
		$table->addColumn('id', 'bigint', ['autoincrement' => true]);
		$table->addColumn('name', 'string', ['length' => 64]);
		$table->addColumn('order', 'integer', ['default' => 0]);
		$table->addColumn('here', 'boolean', ['notnull' => false]);
		$table->setPrimaryKey(['id']);
		$table->addUniqueIndex(['name'], 'people_name');
		foreach ($schema->schema->toSql($this->db->dbal->getDatabasePlatform()) as $sql) {
			$this->db->dbal->executeStatement($sql);
		}
		foreach (['Ada', 'Bea', '100 %', '100 x'] as $order => $name) {
			$this->insert($name, $order);
		}
	}

	public function testNamesAreQuotedAndTablesPrefixed(): void {
		$query = $this->db->getQueryBuilder();
		$query->select('p.name', 'order')->from('people', 'p')
			->where($query->expr()->eq('p.id', $query->createNamedParameter(1, IQueryBuilder::PARAM_INT)));
		self::assertSame('SELECT `p`.`name`, `order` FROM `oc_people` `p` WHERE `p`.`id` = :dcValue1', $query->getSQL());
		self::assertSame(['name' => 'Ada', 'order' => 0], $query->executeQuery()->fetch());
	}

	public function testInsertGivesTheIdentifier(): void {
		self::assertSame(5, $this->insert('Cleo', 9));
	}

	public function testATakenNameIsAUniqueConstraintViolation(): void {
		try {
			$this->insert('Ada', 1);
			self::fail('Inserted twice');
		} catch (Exception $error) {
			self::assertSame(Exception::REASON_UNIQUE_CONSTRAINT_VIOLATION, $error->getReason());
		}
		self::assertSame(0, $this->db->insertIgnoreConflict('people', ['name' => 'Ada']));
		self::assertSame(1, $this->db->insertIgnoreConflict('people', ['name' => 'Dora']));
	}

	public function testConditionsAreAllMet(): void {
		$query = $this->db->getQueryBuilder();
		$query->select('name')->from('people')
			->where($query->expr()->in('name', $query->createNamedParameter(['Ada', 'Bea', '100 x'], IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($query->expr()->gt('order', $query->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->lt('order', $query->createNamedParameter(3, IQueryBuilder::PARAM_INT)))
			->orderBy('order', 'DESC')->setMaxResults(1);
		self::assertSame(['Bea'], $query->executeQuery()->fetchAll(7));
	}

	public function testAListOfMoreThanAThousandIsRefused(): void {
		$query = $this->db->getQueryBuilder();
		$many = $query->createNamedParameter(range(1, 1001), IQueryBuilder::PARAM_INT_ARRAY);
		$query->select('id')->from('people')->where($query->expr()->in('id', $many));
		$this->expectException(LogicException::class);
		$query->executeQuery();
	}

	public function testReadingAndWritingAreToldApart(): void {
		$query = $this->db->getQueryBuilder();
		$query->select('id')->from('people');
		$this->expectException(RuntimeException::class);
		$query->executeStatement();
	}

	public function testOnlyADirectionIsADirection(): void {
		$this->expectException(LogicException::class);
		$this->db->getQueryBuilder()->select('id')->from('people')->orderBy('id', 'ASC; DROP TABLE people');
	}

	public function testAnInnerTransactionRollsBackAlone(): void {
		$this->db->beginTransaction();
		$this->insert('Outer', 1);
		$this->db->beginTransaction();
		$this->insert('Inner', 1);
		$this->db->rollBack();
		$this->db->commit();
		self::assertFalse($this->db->inTransaction());
		$names = $this->db->executeQuery('SELECT name FROM `*PREFIX*people` WHERE name IN (?, ?)', ['Outer', 'Inner']);
		self::assertSame(['Outer'], $names->fetchAll(7));
	}

	private function insert(string $name, int $order): int {
		$query = $this->db->getQueryBuilder();
		$query->insert('people')
			->setValue('name', $query->createNamedParameter($name))
			->setValue('order', $query->createNamedParameter($order, IQueryBuilder::PARAM_INT));
		$query->executeStatement();
		return $query->getLastInsertId();
	}
}
