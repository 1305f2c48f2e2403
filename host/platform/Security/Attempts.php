<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Security;

use OCA\Socle\Host\DB\Connection;
use OCP\AppFramework\Utility\ITimeFactory;

/** Counts what may not be done too often. */
final readonly class Attempts {
	public function __construct(
		private Connection $db,
		private ITimeFactory $time,
	) {
	}

	/** @param int $period in seconds */
	public function count(string $action, int $period): int {
		$sql = 'SELECT COUNT(*) FROM oc_attempts WHERE action = ? AND at > ?';
		$count = $this->db->dbal->fetchOne($sql, [hash('sha256', $action), $this->time->getTime() - $period]);
		return is_numeric($count) ? (int)$count : 0;
	}

	public function add(string $action): void {
		$now = $this->time->getTime();
		$this->db->dbal->insert('oc_attempts', ['action' => hash('sha256', $action), 'at' => $now]);
		$this->db->dbal->executeStatement('DELETE FROM oc_attempts WHERE at < ?', [$now - 86400]);
	}

	public function forget(string $action): void {
		$this->db->dbal->delete('oc_attempts', ['action' => hash('sha256', $action)]);
	}
}
