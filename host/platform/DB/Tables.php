<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\DB;

use Doctrine\DBAL\Schema\Schema;

/** The host's own tables (but those of its Files, Share, Mail and Notification, which lie there). */
final readonly class Tables {
	public static function add(Schema $schema, string $prefix): void {
		self::table($schema, $prefix . 'migrations', ['app' => 64, 'version' => 64], ['app', 'version']);
		self::table($schema, $prefix . 'users', ['uid' => 64, 'name' => 255, 'password' => 255], ['uid']);
		self::table($schema, $prefix . 'groups', ['gid' => 64, 'name' => 255], ['gid']);
		$members = self::table($schema, $prefix . 'group_user', ['gid' => 64, 'uid' => 64], ['gid', 'uid']);
		$members->addIndex(['uid'], 'group_user_uid');
		$config = self::table($schema, $prefix . 'appconfig', ['app' => 32, 'name' => 64], ['app', 'name']);
		$config->addColumn('value', 'text', ['notnull' => false]);
		$config->addColumn('type', 'integer', ['default' => 2]);
		$config->addColumn('lazy', 'smallint', ['default' => 0]);
		$preferences = self::table($schema, $prefix . 'preferences', ['uid' => 64, 'app' => 32, 'name' => 64], ['uid', 'app', 'name']);
		$preferences->addColumn('value', 'text', ['notnull' => false]);
		$sessions = self::table($schema, $prefix . 'sessions', ['id' => 64], ['id']);
		$sessions->addColumn('data', 'text');
		$sessions->addColumn('used', 'bigint');
		$sessions->addIndex(['used'], 'sessions_used');
		$attempts = self::table($schema, $prefix . 'attempts', ['action' => 64], []);
		$attempts->addColumn('at', 'bigint');
		$attempts->addColumn('id', 'bigint', ['autoincrement' => true]);
		$attempts->setPrimaryKey(['id']);
		$attempts->addIndex(['action', 'at'], 'attempts_action');
		$jobs = $schema->createTable($prefix . 'jobs');
		$jobs->addColumn('id', 'bigint', ['autoincrement' => true]);
		$jobs->addColumn('class', 'string', ['length' => 255]);
		$jobs->addColumn('argument', 'text');
		$jobs->addColumn('last_run', 'bigint', ['default' => 0]);
		$jobs->setPrimaryKey(['id']);
		$jobs->addIndex(['class'], 'jobs_class');
	}

	/**
	 * @param array<string, int> $strings column to length
	 * @param list<string> $key
	 */
	private static function table(Schema $schema, string $name, array $strings, array $key): \Doctrine\DBAL\Schema\Table {
		$table = $schema->createTable($name);
		foreach ($strings as $column => $length) {
			$table->addColumn($column, 'string', ['length' => $length]);
		}
		if ($key !== []) {
			$table->setPrimaryKey($key);
		}
		return $table;
	}
}
