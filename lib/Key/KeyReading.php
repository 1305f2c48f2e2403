<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use OCA\Socle\Problem\NotFound;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Settings\Calendar;

/**
 * The register of keys, as members read it.
 *
 * @psalm-import-type SocleKey from ResponseDefinitions
 * @psalm-import-type SocleKeyList from ResponseDefinitions
 * @psalm-import-type SocleKeyHolderList from ResponseDefinitions
 */
final readonly class KeyReading {
	public function __construct(
		private KeyMapper $keys,
		private KeyHolderMapper $holders,
		private HolderReading $people,
		private KeyWarnings $warnings,
		private ProposedKeys $proposed,
		private Calendar $calendar,
	) {
	}

	/** @return SocleKeyList in their order */
	public function all(): array {
		$current = $this->holders->current($this->calendar->today());
		$held = $this->holders->held();
		$keys = $this->keys->all();
		return [
			'keys' => array_map(fn (Key $key): array => $this->describe($key, $current[$key->id] ?? [], isset($held[$key->id])), $keys),
			'proposed' => $this->proposals($keys),
		];
	}

	/**
	 * @param list<Key> $keys
	 * @return list<array{name: string, note: string}> while no key is in use; without those that are retired
	 */
	private function proposals(array $keys): array {
		$names = [];
		foreach ($keys as $key) {
			if (!$key->retired) {
				return [];
			}
			$names[] = $key->name;
		}
		return array_values(array_filter($this->proposed->all(), static fn (array $proposed): bool => !in_array($proposed['name'], $names, true)));
	}

	/**
	 * @return SocleKey
	 * @throws NotFound
	 */
	public function one(int $id): array {
		$holders = $this->holders->of($id);
		$today = $this->calendar->today();
		$current = array_values(array_filter(array_reverse($holders), static fn (KeyHolder $holder): bool => !$holder->isOver($today)));
		usort($current, static fn (KeyHolder $one, KeyHolder $other): int => $one->deputy <=> $other->deputy);
		return $this->describe($this->keys->find($id) ?? throw new NotFound(), $current, $holders !== []);
	}

	/**
	 * @return SocleKeyHolderList all that there ever were, newest first
	 * @throws NotFound
	 */
	public function history(int $id): array {
		$key = $this->keys->find($id) ?? throw new NotFound();
		return ['name' => $key->name, 'holders' => array_map($this->people->describe(...), $this->holders->of($id))];
	}

	/**
	 * @param list<KeyHolder> $current
	 * @return SocleKey
	 */
	private function describe(Key $key, array $current, bool $held): array {
		return [
			'id' => $key->id,
			'name' => $key->name,
			'note' => $key->note,
			'retired' => $key->retired,
			'held' => $held,
			'holders' => array_map($this->people->describe(...), $current),
			'warnings' => $key->retired ? [] : array_map(
				static fn (array $warning): array => ['reason' => $warning['reason']->value, 'holder' => $warning['holder']],
				$this->warnings->of($current),
			),
		];
	}
}
