<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Security\ICrypto;

/** Who looked at, changed or took out which contacts: one row a request, never a name, a value or a word searched. */
final readonly class AccessLog {
	/** Identifiers of one row; an export of more stores its count and its filter's hash. */
	private const MOST_IDS = 5000;

	public function __construct(
		private Database $database,
		private Viewer $viewer,
		private ITimeFactory $time,
		private ICrypto $crypto,
	) {
	}

	/**
	 * @param list<int> $ids contacts
	 * @param string $filter what was asked for; only a keyed hash of it is kept
	 * @param ?int $count of contacts, where it is not that of the identifiers
	 * @param ?string $user other than the person of this request
	 */
	public function record(AccessAction $action, array $ids, string $filter = '', ?int $count = null, ?string $user = null): void {
		$this->database->insertAll('socle_access_log', ['at', 'user', 'action', 'contact_ids', 'contacts', 'filter_hash'], [[
			$this->time->getTime(),
			$user ?? $this->viewer->id(),
			$action->value,
			$ids === [] || count($ids) > self::MOST_IDS ? null : PackedIds::pack($ids),
			$count ?? count($ids),
			$filter === '' ? null : bin2hex(substr($this->crypto->calculateHMAC($filter), 0, 32)),
		]]);
	}

	/**
	 * @param int $below only those with a smaller identifier
	 * @return list<AccessEntry> newest first
	 */
	public function page(int $below, string $user, int $limit): array {
		return array_map(
			static fn (Row $row): AccessEntry => new AccessEntry(
				$row->int('id'),
				$row->int('at'),
				$row->text('user'),
				AccessAction::from($row->text('action')),
				$row->int('contacts'),
				PackedIds::unpack($row->text('contact_ids')),
			),
			$this->database->rows(
				'SELECT * FROM `*PREFIX*socle_access_log` WHERE id < ?' . ($user === '' ? '' : ' AND `user` = ?') . " ORDER BY id DESC LIMIT $limit",
				$user === '' ? [$below] : [$below, $user],
			),
		);
	}

	/** @param non-empty-list<AccessAction> $actions */
	public function happenedSince(int $since, array $actions): bool {
		$names = array_map(static fn (AccessAction $action): string => $action->value, $actions);
		return $this->database->row('SELECT id FROM `*PREFIX*socle_access_log` WHERE `at` >= ? AND action IN (?) LIMIT 1', [$since, $names]) !== null;
	}

	/** @return int rows purged */
	public function purge(int $before): int {
		return $this->database->run('DELETE FROM `*PREFIX*socle_access_log` WHERE `at` < ?', [$before]);
	}
}
