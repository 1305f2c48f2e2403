<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Notification;

use DateTime;
use Doctrine\DBAL\Schema\Schema;
use OCA\Socle\Host\DB\Connection;
use OCP\Notification\INotification;

/** What waits for whom. */
final readonly class Notifications {
	public function __construct(
		private Connection $db,
	) {
	}

	public static function addTable(Schema $schema, string $prefix): void {
		$table = $schema->createTable($prefix . 'notifications');
		$table->addColumn('id', 'bigint', ['autoincrement' => true]);
		$table->addColumn('at', 'bigint');
		foreach (['app' => 32, 'uid' => 64, 'object_type' => 64, 'object_id' => 64, 'subject' => 64] as $column => $length) {
			$table->addColumn($column, 'string', ['length' => $length]);
		}
		foreach (['subject_parameters', 'link', 'icon'] as $column) {
			$table->addColumn($column, 'text');
		}
		$table->setPrimaryKey(['id']);
		$table->addIndex(['uid'], 'notifications_uid');
	}

	public function add(INotification $notification): void {
		$this->db->dbal->insert('oc_notifications', [
			...self::told($notification),
			'uid' => $notification->getUser(),
			'at' => $notification->getDateTime()->getTimestamp(),
			'subject_parameters' => json_encode($notification->getSubjectParameters(), JSON_THROW_ON_ERROR),
			'link' => $notification->getLink(),
			'icon' => $notification->getIcon(),
		]);
	}

	/** @return list<Notification> newest first */
	public function of(string $uid): array {
		$rows = $this->db->dbal->fetchAllAssociative('SELECT * FROM oc_notifications WHERE uid = ? ORDER BY id DESC', [$uid]);
		return array_map(self::notification(...), $rows);
	}

	public function removeOne(string $uid, int $id): void {
		$this->db->dbal->delete('oc_notifications', ['id' => $id, 'uid' => $uid]);
	}

	/** Takes away all that agree with what is set on this one. */
	public function remove(INotification $like): void {
		$this->db->dbal->delete('oc_notifications', self::told($like));
	}

	/** @return array<string, string> */
	private static function told(INotification $notification): array {
		return array_filter([
			'app' => $notification->getApp(),
			'uid' => $notification->getUser(),
			'object_type' => $notification->getObjectType(),
			'object_id' => $notification->getObjectId(),
			'subject' => $notification->getSubject(),
		], static fn (string $value): bool => $value !== '');
	}

	/** @param array<string, mixed> $row */
	private static function notification(array $row): Notification {
		/** @var array{id: int|numeric-string, at: int|numeric-string, app: string, uid: string, object_type: string, object_id: string, subject: string, subject_parameters: string, link: string, icon: string} $row */
		$notification = new Notification((int)$row['id']);
		$notification->setApp($row['app'])->setUser($row['uid'])
			->setDateTime((new DateTime())->setTimestamp((int)$row['at']))
			->setObject($row['object_type'], $row['object_id'])
			->setSubject($row['subject'], (array)json_decode($row['subject_parameters'], true));
		if ($row['link'] !== '') {
			$notification->setLink($row['link']);
		}
		if ($row['icon'] !== '') {
			$notification->setIcon($row['icon']);
		}
		return $notification;
	}
}
