<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Config;

use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Host\Place;
use OCP\IAppConfig;
use OCP\IConfig;
use OCP\PreConditionNotMetException;

/** The server's settings are rows of the app `system`, but for those that follow from where the host lies. */
final class Config implements IConfig {
	/** @var array<string, array<string, array<string, string>>> user, app, key */
	private array $ofUsers = [];

	public function __construct(
		private readonly Connection $db,
		private readonly IAppConfig $config,
		private readonly Place $place,
	) {
	}

	public function getSystemValue($key, $default = '') {
		$fixed = [
			'datadirectory' => "{$this->place->data}/files",
			'default_phone_region' => 'FR',
			'instanceid' => $this->config->getValueString('core', 'instanceid'),
			'secret' => $this->config->getValueString('core', 'secret'),
			'version' => '34.0.1.0',
		];
		if ($this->config->hasKey('system', $key)) {
			return $this->config->getValueString('system', $key);
		}
		return $fixed[$key] ?? $default;
	}

	public function getSystemValueString(string $key, string $default = ''): string {
		$value = $this->getSystemValue($key, $default);
		return is_scalar($value) ? (string)$value : $default;
	}

	public function getSystemValueBool(string $key, bool $default = false): bool {
		$value = $this->getSystemValue($key, $default);
		return is_bool($value) ? $value : in_array($value, ['true', '1', 1], true);
	}

	public function setUserValue($userId, $appName, $key, $value, $preCondition = null) {
		$old = $this->ofUser($userId)[$appName][$key] ?? null;
		if ($preCondition !== null && ($old ?? '') !== $preCondition) {
			throw new PreConditionNotMetException();
		}
		if ($old === null) {
			$this->db->dbal->insert('oc_preferences', ['uid' => $userId, 'app' => $appName, 'name' => $key, 'value' => $value]);
		} else {
			$this->db->dbal->update('oc_preferences', ['value' => $value], ['uid' => $userId, 'app' => $appName, 'name' => $key]);
		}
		$this->ofUsers[$userId][$appName][$key] = $value;
	}

	public function getUserValue($userId, $appName, $key, $default = '') {
		return $userId === null ? $default : $this->ofUser($userId)[$appName][$key] ?? $default;
	}

	/** @return array<string, array<string, string>> */
	private function ofUser(string $uid): array {
		if (!isset($this->ofUsers[$uid])) {
			$this->ofUsers[$uid] = [];
			$sql = 'SELECT app, name, value FROM oc_preferences WHERE uid = ?';
			foreach ($this->db->dbal->iterateNumeric($sql, [$uid]) as [$app, $name, $value]) {
				if (is_string($app) && is_string($name)) {
					$this->ofUsers[$uid][$app][$name] = is_string($value) ? $value : '';
				}
			}
		}
		return $this->ofUsers[$uid];
	}
}
