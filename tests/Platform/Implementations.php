<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Platform;

/**
 * Holds what Socle implements and extends of OCP against one version of it: nothing abstract is left open, and PHP
 * would load each class there.
 */
final readonly class Implementations {
	private Table $all;

	/** @param Table $app Socle's own classes */
	public function __construct(
		private Table $app,
		Table $version,
	) {
		$this->all = new Table($app->types + $version->types);
	}

	/** @return list<string> what is wrong with this class of Socle */
	public function faults(string $name): array {
		$faults = [];
		foreach ($this->all->ancestors($name) as $ancestor) {
			foreach (isset($this->app->types[$ancestor]) ? [] : $this->all->types[$ancestor]->members ?? [] as $member => $line) {
				if (str_ends_with($member, '()')) {
					array_push($faults, ...$this->method($name, $ancestor, $member, $line));
				}
			}
		}
		return $faults;
	}

	/** @return list<string> */
	private function method(string $name, string $ancestor, string $member, string $line): array {
		$isAbstract = $this->all->types[$ancestor]->kind === 'interface' || str_starts_with($line, 'abstract ');
		$mine = $this->concrete($name, $member);
		if ($mine === null) {
			return $isAbstract && $this->all->types[$name]->kind !== 'interface' && !str_starts_with($this->all->types[$name]->kind, 'abstract ')
				? ["$name does not implement $ancestor::$member"] : [];
		}
		[$owner, $own] = $mine;
		if (!isset($this->app->types[$owner]) || ($member === '__construct()' && !$isAbstract)) {
			return [];
		}
		$fits = (new Signature($own))->standsFor(new Signature($line), fn (string $type): array => $this->all->ancestors($type));
		return $fits ? [] : ["$owner::$member cannot stand for $ancestor\n    Socle  $own\n    OCP    $line"];
	}

	/** @return ?array{string, string} who has a body for it, and the method; the class itself before its parents */
	private function concrete(string $name, string $member): ?array {
		foreach ([$name, ...$this->all->ancestors($name)] as $owner) {
			$type = $this->all->types[$owner] ?? null;
			$line = $type?->members[$member] ?? null;
			if ($line !== null && $type->kind !== 'interface' && !str_starts_with($line, 'abstract ')) {
				return [$owner, $line];
			}
		}
		return null;
	}
}
