<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Config;

use Generator;
use OCA\Socle\Host\DB\Connection;
use OCP\Config\IUserConfig;
use OCP\IConfig;

final readonly class UserConfig implements IUserConfig {
	public function __construct(
		private Connection $db,
		private IConfig $config,
	) {
	}

	public function getValueString(string $userId, string $app, string $key, string $default = '', bool $lazy = false): string {
		$value = $this->config->getUserValue($userId, $app, $key, $default);
		return is_string($value) ? $value : $default;
	}

	public function getValueBool(string $userId, string $app, string $key, bool $default = false, bool $lazy = false): bool {
		return $this->getValueString($userId, $app, $key, $default ? '1' : '0') === '1';
	}

	public function setValueString(string $userId, string $app, string $key, string $value, bool $lazy = false, int $flags = 0): bool {
		$was = $this->config->getUserValue($userId, $app, $key, null);
		$this->config->setUserValue($userId, $app, $key, $value);
		return $was !== $value;
	}

	public function setValueBool(string $userId, string $app, string $key, bool $value, bool $lazy = false): bool {
		return $this->setValueString($userId, $app, $key, $value ? '1' : '0');
	}

	public function searchUsersByValueBool(string $app, string $key, bool $value): Generator {
		$sql = 'SELECT uid FROM oc_preferences WHERE app = ? AND name = ? AND value = ? ORDER BY uid';
		foreach ($this->db->dbal->fetchFirstColumn($sql, [$app, $key, $value ? '1' : '0']) as $uid) {
			yield is_string($uid) ? $uid : '';
		}
	}
}
