<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Db;

use BadFunctionCallException;
use DateTime;
use DateTimeImmutable;
use OCP\DB\Types;
use ReflectionClass;
use ReflectionProperty;

/**
 * A row as an object: `getName()` and `setName()` for each property, which a column `name` fills.
 *
 * @method int getId()
 * @method void setId(int $id)
 */
abstract class Entity {
	/** @var ?int */
	public $id;

	/** @var array<class-string, array<string, ReflectionProperty>> */
	private static array $properties = [];

	/** @var array<string, true> */
	private array $updated = [];

	/** @var array<string, string> property to type */
	private array $types = ['id' => Types::INTEGER];

	/** @param array<string, mixed> $row */
	public static function fromRow(array $row): static {
		$entity = (new ReflectionClass(static::class))->newInstance();
		foreach ($row as $column => $value) {
			$entity->setter($entity->columnToProperty($column), [$value]);
		}
		$entity->resetUpdatedFields();
		return $entity;
	}

	/** @return array<string, string> */
	public function getFieldTypes(): array {
		return $this->types;
	}

	public function resetUpdatedFields(): void {
		$this->updated = [];
	}

	/** @return array<string, true> */
	public function getUpdatedFields(): array {
		return $this->updated;
	}

	/** @param list<mixed> $args */
	protected function setter(string $name, array $args): void {
		$property = self::property($name);
		$value = $args[0] ?? null;
		if ($property->isInitialized($this) && $value === $property->getValue($this)) {
			return;
		}
		$this->markFieldUpdated($name);
		$cast = $value !== null && isset($this->types[$name]);
		$property->setValue($this, $cast ? self::cast($value, $this->types[$name]) : $value);
	}

	protected function getter(string $name): mixed {
		return self::property($name)->getValue($this);
	}

	/**
	 * @param list<mixed> $args
	 * @return mixed
	 */
	public function __call(string $methodName, array $args) {
		$property = lcfirst(substr($methodName, 3));
		if (str_starts_with($methodName, 'set')) {
			$this->setter($property, $args);
			return null;
		}
		if (str_starts_with($methodName, 'get')) {
			return $this->getter($property);
		}
		$property = lcfirst(substr($methodName, 2));
		if (str_starts_with($methodName, 'is') && ($this->types[$property] ?? '') === Types::BOOLEAN) {
			return $this->getter($property);
		}
		throw new BadFunctionCallException("$methodName does not exist");
	}

	protected function markFieldUpdated(string $attribute): void {
		$this->updated[$attribute] = true;
	}

	/** @return string */
	public function columnToProperty(string $columnName) {
		return lcfirst(str_replace('_', '', ucwords($columnName, '_')));
	}

	public function propertyToColumn(string $property): string {
		return strtolower((string)preg_replace('/(?<!^)[A-Z]/', '_$0', $property));
	}

	/** @param string $type one of Types' constants */
	protected function addType(string $fieldName, string $type): void {
		$this->types[$fieldName] = ['int' => Types::INTEGER, 'bool' => Types::BOOLEAN][$type] ?? $type;
	}

	private static function property(string $name): ReflectionProperty {
		if (!property_exists(static::class, $name)) {
			throw new BadFunctionCallException("$name is not a property of " . static::class);
		}
		return self::$properties[static::class][$name] ??= new ReflectionProperty(static::class, $name);
	}

	private static function cast(mixed $value, string $type): mixed {
		return match ($type) {
			Types::INTEGER, Types::SMALLINT, Types::BIGINT => is_scalar($value) ? (int)$value : 0,
			Types::BOOLEAN => (bool)$value,
			Types::FLOAT => is_scalar($value) ? (float)$value : 0.0,
			Types::DATE, Types::DATETIME => $value instanceof DateTime ? $value : new DateTime(self::text($value)),
			Types::DATETIME_IMMUTABLE => $value instanceof DateTimeImmutable
				? $value
				: new DateTimeImmutable(self::text($value)),
			Types::JSON => is_array($value) ? $value : json_decode(self::text($value), true),
			default => self::text($value),
		};
	}

	private static function text(mixed $value): string {
		if (is_resource($value)) {
			return (string)stream_get_contents($value);
		}
		return is_scalar($value) ? (string)$value : '';
	}
}
