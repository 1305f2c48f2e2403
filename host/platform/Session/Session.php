<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Session;

use Doctrine\DBAL\Exception\LockWaitTimeoutException;
use OCA\Socle\Host\DB\Connection;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IAppConfig;

/** Kept in the database, written only when it changed; none exists before something is to be remembered. */
final class Session {
	private const LIFETIME = 86400;
	private const REFRESH = 300;
	/** milliseconds */
	private const PATIENCE = 500;

	/** @var array<string, mixed> */
	private array $data = [];
	private string $id = '';
	private bool $stored = false;
	private bool $changed = false;
	private bool $isDue = false;

	public function __construct(
		private readonly Connection $db,
		private readonly ITimeFactory $time,
		private readonly IAppConfig $config,
	) {
	}

	/** The cookie's name. */
	public function name(): string {
		return $this->config->getValueString('core', 'instanceid');
	}

	/** @return bool whether there is such a session */
	public function open(string $id): bool {
		$now = $this->time->getTime();
		$row = $this->db->dbal->fetchAssociative('SELECT data, used FROM oc_sessions WHERE id = ?', [self::key($id)]);
		if ($row === false || !is_string($row['data']) || !is_numeric($row['used']) || $row['used'] < $now - self::LIFETIME) {
			return false;
		}
		/** @var ?array<string, mixed> $data */
		$data = json_decode($row['data'], true);
		$this->data = $data ?? [];
		$this->id = $id;
		$this->stored = true;
		$this->isDue = $row['used'] < $now - self::REFRESH;
		return true;
	}

	/** A session of this name, whether or not it is stored. */
	public function start(string $id): void {
		$this->id = $id;
	}

	public function set(string $key, mixed $value): void {
		$this->data[$key] = $value;
		$this->changed = true;
	}

	public function get(string $key): mixed {
		return $this->data[$key] ?? null;
	}

	public function remove(string $key): void {
		unset($this->data[$key]);
		$this->changed = true;
	}

	public function clear(): void {
		$this->data = [];
		$this->changed = true;
	}

	public function close(): void {
		if (!$this->changed) {
			$this->refresh();
			return;
		}
		$this->changed = false;
		$now = $this->time->getTime();
		$row = ['data' => json_encode($this->data, JSON_THROW_ON_ERROR), 'used' => $now];
		$key = self::key($this->getId());
		if ($this->stored && $this->db->dbal->update('oc_sessions', $row, ['id' => $key]) > 0) {
			return;
		}
		$this->stored = true;
		$this->db->insertIgnoreConflict('sessions', ['id' => $key, ...$row]);
		$this->db->dbal->executeStatement('DELETE FROM oc_sessions WHERE used < ?', [$now - self::LIFETIME]);
	}

	/** That it is in use: where somebody else writes for long, a later request says so, and this one is answered all the same. */
	private function refresh(): void {
		if (!$this->isDue) {
			return;
		}
		$this->isDue = false;
		if ($this->db->provider() === 'sqlite') {
			$this->db->dbal->executeStatement('PRAGMA busy_timeout = ' . self::PATIENCE);
		}
		try {
			$this->db->dbal->update('oc_sessions', ['used' => $this->time->getTime()], ['id' => self::key($this->getId())]);
		} catch (LockWaitTimeoutException) {
		}
	}

	/** Against those who planted a session's identifier before the log-in. */
	public function regenerateId(): void {
		if ($this->stored) {
			$this->db->dbal->delete('oc_sessions', ['id' => self::key($this->id)]);
		}
		$this->stored = false;
		$this->id = '';
		$this->changed = true;
	}

	public function getId(): string {
		return $this->id = $this->id === '' ? bin2hex(random_bytes(16)) : $this->id;
	}

	public function isInUse(): bool {
		return $this->stored || $this->changed;
	}

	/** The database knows no identifier that would open a session. */
	private static function key(string $id): string {
		return hash('sha256', $id);
	}
}
