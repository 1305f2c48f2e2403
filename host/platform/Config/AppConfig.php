<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Config;

use OCA\Socle\Host\DB\Connection;
use OCP\Exceptions\AppConfigTypeConflictException;
use OCP\IAppConfig;
use OCP\Security\ICrypto;
use Psr\Container\ContainerInterface;

/** One query reads all that is not lazy, a second one all that is. */
final class AppConfig implements IAppConfig {
	private const ENCRYPTED = 'encrypted:';
	private const NAMES = [
		self::VALUE_MIXED => 'mixed',
		self::VALUE_STRING => 'string',
		self::VALUE_INT => 'integer',
		self::VALUE_FLOAT => 'float',
		self::VALUE_BOOL => 'boolean',
		self::VALUE_ARRAY => 'array',
	];

	/** @var array<string, array<string, array{value: string, type: int, lazy: bool}>> */
	private array $values = [];

	/** @var array<int, true> which of lazy and not lazy are read */
	private array $read = [];

	public function __construct(
		private readonly Connection $db,
		private readonly ContainerInterface $container,
	) {
	}

	public function getKeys(string $app): array {
		$this->read(true);
		return array_map(strval(...), array_keys($this->values[$app] ?? []));
	}

	public function hasKey(string $app, string $key, ?bool $lazy = false): bool {
		return $this->find($app, $key, $lazy ?? true) !== null;
	}

	public function getValueString(string $app, string $key, string $default = '', bool $lazy = false): string {
		return $this->value($app, $key, $lazy, self::VALUE_STRING) ?? $default;
	}

	public function getValueInt(string $app, string $key, int $default = 0, bool $lazy = false): int {
		return (int)($this->value($app, $key, $lazy, self::VALUE_INT) ?? $default);
	}

	public function getValueBool(string $app, string $key, bool $default = false, bool $lazy = false): bool {
		$value = $this->value($app, $key, $lazy, self::VALUE_BOOL);
		return $value === null ? $default : in_array(strtolower($value), ['1', 'true', 'yes', 'on'], true);
	}

	public function getValueArray(string $app, string $key, array $default = [], bool $lazy = false): array {
		$value = json_decode($this->value($app, $key, $lazy, self::VALUE_ARRAY) ?? '', true);
		return is_array($value) ? $value : $default;
	}

	public function setValueString(string $app, string $key, string $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->store($app, $key, $value, self::VALUE_STRING, $lazy, $sensitive);
	}

	public function setValueInt(string $app, string $key, int $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->store($app, $key, (string)$value, self::VALUE_INT, $lazy, $sensitive);
	}

	public function setValueBool(string $app, string $key, bool $value, bool $lazy = false): bool {
		return $this->store($app, $key, $value ? '1' : '0', self::VALUE_BOOL, $lazy, false);
	}

	public function setValueArray(string $app, string $key, array $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->store($app, $key, json_encode($value, JSON_THROW_ON_ERROR), self::VALUE_ARRAY, $lazy, $sensitive);
	}

	/** As from the command line, where nobody says what type it is. */
	public function setMixed(string $app, string $key, string $value): string {
		$type = $this->find($app, $key, true)['type'] ?? self::VALUE_MIXED;
		$lazy = $this->find($app, $key, true)['lazy'] ?? false;
		$this->store($app, $key, $value, $type & ~self::VALUE_SENSITIVE, $lazy, ($type & self::VALUE_SENSITIVE) !== 0);
		return self::NAMES[$type & ~self::VALUE_SENSITIVE] ?? 'mixed';
	}

	public function getMixed(string $app, string $key): ?string {
		return $this->value($app, $key, true, self::VALUE_MIXED);
	}

	public function deleteKey(string $app, string $key): void {
		$this->db->dbal->delete('oc_appconfig', ['app' => $app, 'name' => $key]);
		unset($this->values[$app][$key]);
	}

	private function value(string $app, string $key, bool $lazy, int $type): ?string {
		$found = $this->find($app, $key, $lazy);
		if ($found === null) {
			return null;
		}
		$this->refuseOtherType($app, $key, $found['type'], $type);
		return str_starts_with($found['value'], self::ENCRYPTED)
			? $this->crypto()->decrypt(substr($found['value'], strlen(self::ENCRYPTED)))
			: $found['value'];
	}

	/** @return ?array{value: string, type: int, lazy: bool} */
	private function find(string $app, string $key, bool $lazy): ?array {
		$this->read(false);
		if (!isset($this->values[$app][$key]) && $lazy) {
			$this->read(true);
		}
		return $this->values[$app][$key] ?? null;
	}

	private function store(string $app, string $key, string $value, int $type, bool $lazy, bool $sensitive): bool {
		$old = $this->find($app, $key, true);
		if ($old !== null) {
			$this->refuseOtherType($app, $key, $old['type'], $type);
			$sensitive = $sensitive || ($old['type'] & self::VALUE_SENSITIVE) !== 0;
			if ($this->value($app, $key, true, $type) === $value) {
				return false;
			}
		}
		$row = [
			'value' => $sensitive ? self::ENCRYPTED . $this->crypto()->encrypt($value) : $value,
			'type' => $type | ($sensitive ? self::VALUE_SENSITIVE : 0),
			'lazy' => (int)$lazy,
		];
		if ($old === null) {
			$this->db->dbal->insert('oc_appconfig', ['app' => $app, 'name' => $key, ...$row]);
		} else {
			$this->db->dbal->update('oc_appconfig', $row, ['app' => $app, 'name' => $key]);
		}
		$this->values[$app][$key] = ['value' => $row['value'], 'type' => $row['type'], 'lazy' => $lazy];
		return true;
	}

	private function refuseOtherType(string $app, string $key, int $stored, int $asked): void {
		$stored &= ~self::VALUE_SENSITIVE;
		if ($stored !== $asked && $stored !== self::VALUE_MIXED && $asked !== self::VALUE_MIXED) {
			throw new AppConfigTypeConflictException("$app/$key is a " . (self::NAMES[$stored] ?? 'value of another type'));
		}
	}

	private function read(bool $lazy): void {
		if (isset($this->read[(int)$lazy])) {
			return;
		}
		$this->read[(int)$lazy] = true;
		$sql = 'SELECT app, name, value, type FROM oc_appconfig WHERE lazy = ?';
		foreach ($this->db->dbal->iterateNumeric($sql, [(int)$lazy]) as [$app, $name, $value, $type]) {
			if (is_string($app) && is_string($name)) {
				$this->values[$app][$name] = ['value' => is_string($value) ? $value : '', 'type' => is_numeric($type) ? (int)$type : 2, 'lazy' => $lazy];
			}
		}
	}

	/** Asked for late: it needs a value from here itself. */
	private function crypto(): ICrypto {
		$crypto = $this->container->get(ICrypto::class);
		assert($crypto instanceof ICrypto);
		return $crypto;
	}
}
