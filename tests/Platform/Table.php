<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Platform;

/** The declarations of one version of OCP; kept in `ocp-<version>.json`, as far as the host declares them. */
final readonly class Table {
	/** @param array<string, Declaration> $types by full name */
	public function __construct(
		public array $types,
	) {
	}

	/** @return array<string, self> by version */
	public static function all(): array {
		$tables = [];
		foreach ((array)glob(__DIR__ . '/ocp-*.json') as $file) {
			$tables[substr(basename((string)$file, '.json'), 4)] = self::load((string)$file);
		}
		return $tables;
	}

	private static function load(string $file): self {
		/** @var array<string, array{kind: string, parents?: list<string>, targets?: int, members?: array<string, string>}> $rows */
		$rows = json_decode((string)file_get_contents($file), true, 8, JSON_THROW_ON_ERROR);
		return new self(array_map(static fn (array $row): Declaration => new Declaration(
			$row['kind'], $row['parents'] ?? [], $row['targets'] ?? null, $row['members'] ?? [],
		), $rows));
	}

	public function save(string $file): void {
		$rows = array_map(static fn (Declaration $type): array => array_filter(
			(array)$type, static fn (mixed $value): bool => $value !== [] && $value !== null,
		), $this->types);
		file_put_contents($file, json_encode($rows, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR) . "\n");
	}

	/**
	 * @param list<string> $names
	 * @return self only these and all that they inherit from
	 */
	public function only(array $names): self {
		$wanted = [];
		foreach ($names as $name) {
			$wanted += array_fill_keys([$name, ...$this->ancestors($name)], true);
		}
		return new self(array_intersect_key($this->types, $wanted));
	}

	/** @return list<string> parents, their parents and so on */
	public function ancestors(string $name): array {
		$ancestors = [];
		foreach (($this->types[$name] ?? null)->parents ?? [] as $parent) {
			array_push($ancestors, $parent, ...$this->ancestors($parent));
		}
		return array_values(array_unique($ancestors));
	}

	/** @return ?string as the type itself declares it, else as it inherits it */
	public function member(string $name, string $member): ?string {
		foreach ([$name, ...$this->ancestors($name)] as $owner) {
			$found = ($this->types[$owner] ?? null)->members[$member] ?? null;
			if ($found !== null) {
				return $found;
			}
		}
		return null;
	}
}
