<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Platform;

/**
 * Holds a declaration of the host against the real ones.
 *
 * Where all versions agree, the host has to say the same. Where they differ, it says what is valid in each: a method
 * takes no argument, and gives back no value, that one of them does not; a property is as in one of them; a
 * constant must not be declared at all. The host may leave out members and parents, but adds none.
 */
final readonly class Comparison {
	/** @param non-empty-array<string, Table> $versions */
	public function __construct(
		private Table $host,
		private array $versions,
	) {
	}

	/** @return list<string> what is wrong with it */
	public function faults(string $name): array {
		$absent = array_keys(array_filter($this->versions, static fn (Table $table): bool => !isset($table->types[$name])));
		if ($absent !== []) {
			return [sprintf('%s is not in the table of %s (npm run platform:refresh), or not in that OCP', $name, implode(', ', $absent))];
		}
		$type = $this->host->types[$name];
		$faults = [
			...$this->sameAsOne("$name: kind", $type->kind, static fn (Table $table): string => $table->types[$name]->kind),
			...$this->sameAsOne("$name: attribute targets", (string)$type->targets, static fn (Table $table): string => (string)$table->types[$name]->targets),
			...$this->parents($name),
		];
		foreach ($type->members as $member => $line) {
			array_push($faults, ...$this->member($name, $member, $line));
		}
		return $faults;
	}

	/**
	 * @param \Closure(Table): string $real
	 * @return list<string>
	 */
	private function sameAsOne(string $what, string $host, \Closure $real): array {
		$lines = array_map($real, $this->versions);
		return in_array($host, $lines, true) ? [] : [self::fault($what, $host, $lines)];
	}

	/** @return list<string> */
	private function parents(string $name): array {
		$faults = [];
		$mine = $this->host->ancestors($name);
		$theirs = array_map(static fn (Table $table): array => $table->ancestors($name), $this->versions);
		foreach ($theirs as $version => $ancestors) {
			foreach (array_diff($mine, $ancestors) as $parent) {
				$faults[] = "$name is no $parent in $version";
			}
		}
		foreach (array_diff(array_intersect(...array_values($theirs), ...[array_keys($this->host->types)]), $mine) as $parent) {
			$faults[] = "$name must be a $parent, which the host declares too";
		}
		return $faults;
	}

	/** @return list<string> */
	private function member(string $name, string $member, string $line): array {
		$real = array_map(static fn (Table $table): ?string => $table->member($name, $member), $this->versions);
		$lines = array_filter($real, static fn (?string $one): bool => $one !== null);
		if (count($lines) < count($real)) {
			return ["$name::$member is not in " . implode(', ', array_keys(array_diff_key($real, $lines)))];
		}
		$valid = match (true) {
			count(array_unique($lines)) === 1 => in_array($line, $lines, true),
			str_ends_with($member, '()') => self::fitsEach($line, $lines),
			str_starts_with($member, '$') => in_array($line, $lines, true),
			default => false,
		};
		return $valid ? [] : [self::fault("$name::$member", $line, $lines)];
	}

	/** @param array<string, string> $lines */
	private static function fitsEach(string $line, array $lines): bool {
		$mine = new Signature($line);
		foreach ($lines as $one) {
			if (!$mine->callsFit(new Signature($one))) {
				return false;
			}
		}
		return true;
	}

	/** @param array<string, string> $real */
	private static function fault(string $what, string $host, array $real): string {
		$text = "$what\n    host  $host";
		foreach ($real as $version => $line) {
			$text .= "\n    $version    $line";
		}
		return $text;
	}
}
