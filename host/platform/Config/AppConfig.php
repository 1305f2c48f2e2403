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
	private const SENSITIVE = 1;
	private const MIXED = 2;
	private const STRING = 4;
	private const INT = 8;
	private const ENCRYPTED = 'encrypted:';
	private const NAMES = [
		self::MIXED => 'mixed',
		self::STRING => 'string',
		self::INT => 'integer',
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

	public function hasKey(string $app, string $key, ?bool $lazy = false): bool {
		return $this->find($app, $key, $lazy ?? true) !== null;
	}

	public function getValueString(string $app, string $key, string $default = '', bool $lazy = false): string {
		return $this->value($app, $key, $lazy, self::STRING) ?? $default;
	}

	public function getValueInt(string $app, string $key, int $default = 0, bool $lazy = false): int {
		return (int)($this->value($app, $key, $lazy, self::INT) ?? $default);
	}

	public function setValueString(string $app, string $key, string $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->store($app, $key, $value, self::STRING, $lazy, $sensitive);
	}

	public function setValueInt(string $app, string $key, int $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->store($app, $key, (string)$value, self::INT, $lazy, $sensitive);
	}

	public function clearCache(bool $reload = false): void {
		$this->values = $this->read = [];
		if ($reload) {
			$this->read(false);
			$this->read(true);
		}
	}

	/** As from the command line, where nobody says what type it is. */
	public function setMixed(string $app, string $key, string $value): string {
		$type = $this->find($app, $key, true)['type'] ?? self::MIXED;
		$lazy = $this->find($app, $key, true)['lazy'] ?? false;
		$this->store($app, $key, $value, $type & ~self::SENSITIVE, $lazy, ($type & self::SENSITIVE) !== 0);
		return self::NAMES[$type & ~self::SENSITIVE] ?? 'mixed';
	}

	public function getMixed(string $app, string $key): ?string {
		return $this->value($app, $key, true, self::MIXED);
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
			$sensitive = $sensitive || ($old['type'] & self::SENSITIVE) !== 0;
			if ($this->value($app, $key, true, $type) === $value) {
				return false;
			}
		}
		$row = [
			'value' => $sensitive ? self::ENCRYPTED . $this->crypto()->encrypt($value) : $value,
			'type' => $type | ($sensitive ? self::SENSITIVE : 0),
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
		$stored &= ~self::SENSITIVE;
		if ($stored !== $asked && $stored !== self::MIXED && $asked !== self::MIXED) {
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
