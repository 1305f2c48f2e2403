<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Share;

use Doctrine\DBAL\ArrayParameterType;
use Doctrine\DBAL\Schema\Schema;
use OCA\Socle\Host\DB\Connection;

/** Which folders are open to which groups. Who may share what is decided by those who call. */
final readonly class Shares {
	public function __construct(
		private Connection $db,
	) {
	}

	public static function addTable(Schema $schema, string $prefix): void {
		$table = $schema->createTable($prefix . 'share');
		$table->addColumn('id', 'bigint', ['autoincrement' => true]);
		$table->addColumn('owner', 'string', ['length' => 64]);
		$table->addColumn('path', 'string', ['length' => 4000]);
		$table->addColumn('gid', 'string', ['length' => 64]);
		$table->addColumn('permissions', 'integer');
		$table->setPrimaryKey(['id']);
		$table->addIndex(['gid'], 'share_gid');
		$table->addIndex(['owner'], 'share_owner');
	}

	/** A second share of the same folder with the same group replaces the first. */
	public function add(string $owner, string $path, string $group, int $permissions): Share {
		$row = ['owner' => $owner, 'path' => $path, 'gid' => $group];
		$this->db->dbal->delete('oc_share', $row);
		$this->db->dbal->insert('oc_share', [...$row, 'permissions' => $permissions]);
		return new Share((int)$this->db->dbal->lastInsertId(), $owner, $path, $group, $permissions);
	}

	public function change(Share $share, int $permissions): Share {
		$this->db->dbal->update('oc_share', ['permissions' => $permissions], ['id' => $share->id]);
		return new Share($share->id, $share->owner, $share->path, $share->group, $permissions);
	}

	public function remove(Share $share): void {
		$this->db->dbal->delete('oc_share', ['id' => $share->id]);
	}

	/** @return list<Share> */
	public function ofOwner(string $owner): array {
		return self::shares($this->db->dbal->fetchAllAssociative('SELECT * FROM oc_share WHERE owner = ? ORDER BY id', [$owner]));
	}

	/**
	 * @param list<string> $groups
	 * @return list<Share>
	 */
	public function withGroups(array $groups): array {
		$sql = 'SELECT * FROM oc_share WHERE gid IN (?) ORDER BY id';
		return self::shares($this->db->dbal->fetchAllAssociative($sql, [$groups], [ArrayParameterType::STRING]));
	}

	/** The owner renamed or moved it, or something above it. */
	public function moved(string $owner, string $from, string $to): void {
		foreach ($this->under($owner, $from) as $share) {
			$this->db->dbal->update('oc_share', ['path' => $to . substr($share->path, strlen($from))], ['id' => $share->id]);
		}
	}

	/** It, or something above it, is no longer there. */
	public function removed(string $owner, string $path): void {
		array_map($this->remove(...), $this->under($owner, $path));
	}

	/** @return list<Share> */
	private function under(string $owner, string $path): array {
		return array_values(array_filter(
			$this->ofOwner($owner),
			static fn (Share $share): bool => str_starts_with($share->path . '/', $path . '/'),
		));
	}

	/**
	 * @param list<array<string, mixed>> $rows
	 * @return list<Share>
	 */
	private static function shares(array $rows): array {
		/** @var list<array{id: int|numeric-string, owner: string, path: string, gid: string, permissions: int|numeric-string}> $rows */
		return array_map(
			static fn (array $row): Share => new Share((int)$row['id'], $row['owner'], $row['path'], $row['gid'], (int)$row['permissions']),
			$rows,
		);
	}
}
