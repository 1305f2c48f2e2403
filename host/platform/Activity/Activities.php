<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Activity;

use Doctrine\DBAL\Schema\Schema;
use OCA\Socle\Host\AppInfo;
use OCA\Socle\Host\Container;
use OCA\Socle\Host\DB\Connection;
use OCP\Activity\Exceptions\UnknownActivityException;
use OCP\Activity\IEvent;
use OCP\Activity\IManager;
use OCP\Activity\IProvider;
use OCP\Activity\ISetting;

/** What has happened, for whom it was told; words are found when it is read. */
final readonly class Activities implements IManager {
	private const MOST = 50;

	public function __construct(
		private Connection $db,
		private AppInfo $info,
		private Container $container,
	) {
	}

	public static function addTable(Schema $schema, string $prefix): void {
		$table = $schema->createTable($prefix . 'activity');
		$table->addColumn('id', 'bigint', ['autoincrement' => true]);
		$table->addColumn('at', 'bigint');
		$table->addColumn('object_id', 'bigint');
		foreach (['app', 'type', 'uid', 'author', 'subject', 'object_type'] as $column) {
			$table->addColumn($column, 'string', ['length' => 255]);
		}
		$table->addColumn('parameters', 'text');
		$table->setPrimaryKey(['id']);
		$table->addIndex(['uid'], 'activity_uid');
	}

	public function generateEvent(): IEvent {
		return new Event();
	}

	public function bulkPublish(IEvent $event, array $affectedUserIds, ISetting $setting): void {
		foreach ($affectedUserIds as $uid) {
			$this->db->dbal->insert('oc_activity', [
				'at' => $event->getTimestamp(),
				'app' => $event->getApp(),
				'type' => $event->getType(),
				'uid' => $uid,
				'author' => $event->getAuthor(),
				'subject' => $event->getSubject(),
				'object_type' => $event->getObjectType(),
				'object_id' => $event->getObjectId(),
				'parameters' => json_encode($event->getSubjectParameters(), JSON_THROW_ON_ERROR),
			]);
		}
	}

	/** @return list<array{id: int, event: IEvent}> newest first, those that somebody has words for */
	public function of(string $uid, string $language): array {
		$told = [];
		$sql = 'SELECT * FROM oc_activity WHERE uid = ? ORDER BY id DESC LIMIT ' . self::MOST;
		foreach ($this->db->dbal->fetchAllAssociative($sql, [$uid]) as $row) {
			$parsed = $this->parse(self::event($row), $language);
			if ($parsed !== null && is_numeric($row['id'])) {
				$told[] = ['id' => (int)$row['id'], 'event' => $parsed];
			}
		}
		return $told;
	}

	private function parse(IEvent $event, string $language): ?IEvent {
		foreach ($this->info->values('activity/providers/provider') as $class) {
			$provider = $this->container->get($class);
			assert($provider instanceof IProvider);
			try {
				return $provider->parse($language, $event);
			} catch (UnknownActivityException) {
				continue;
			}
		}
		return null;
	}

	/** @param array<string, mixed> $row */
	private static function event(array $row): IEvent {
		/** @var array{at: int|numeric-string, app: string, type: string, uid: string, author: string, subject: string, object_type: string, object_id: int|numeric-string, parameters: string} $row */
		return (new Event())->setApp($row['app'])->setType($row['type'])->setAffectedUser($row['uid'])->setAuthor($row['author'])
			->setTimestamp((int)$row['at'])->setObject($row['object_type'], (int)$row['object_id'])
			->setSubject($row['subject'], (array)json_decode($row['parameters'], true));
	}
}
