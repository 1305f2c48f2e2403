<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Purpose;

use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Register\Fold;
use OCA\Socle\ResponseDefinitions;

/**
 * Purposes as keepers write them. What changes here reaches people with the next notice: the published ones keep the words
 * that they had.
 *
 * @psalm-import-type SoclePurpose from ResponseDefinitions
 */
final readonly class PurposeService {
	/** A form that asks for more is read by nobody. */
	private const MOST = 40;
	private const NAME_LENGTH = 28;

	public function __construct(
		private PurposeMapper $purposes,
		private PurposeRules $rules,
		private Database $database,
	) {
	}

	/** @return list<SoclePurpose> in their order */
	public function describe(): array {
		return array_map(static fn (Purpose $purpose): array => $purpose->describe(), $this->purposes->all());
	}

	/**
	 * A new one is off, until a keeper has read it again and switches it on.
	 *
	 * @param array<string, mixed> $labels
	 * @param array<string, mixed> $texts
	 * @param array<array-key, mixed> $channels
	 * @return SoclePurpose
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function create(array $labels, array $texts, array $channels): array {
		$labels = $this->rules->labels($labels);
		$texts = $this->rules->texts($texts);
		$channels = $this->rules->channels($channels);
		$all = $this->purposes->all();
		if (count($all) >= self::MOST) {
			throw new Conflict('too_many');
		}
		$last = $all === [] ? -1 : max(array_map(static fn (Purpose $purpose): int => $purpose->position, $all));
		foreach ($this->names($labels['fr']) as $name) {
			if ($this->purposes->add(new Purpose(0, $name, $labels, $texts, $channels, PurposeState::Off, $last + 1))) {
				return ($this->purposes->named($name) ?? throw new NotFound())->describe();
			}
		}
		throw new Conflict('too_many');
	}

	/**
	 * @param ?array<string, mixed> $labels null: as it is; so are the others
	 * @param ?array<string, mixed> $texts
	 * @param ?array<array-key, mixed> $channels
	 * @param ?int $position from 0: how many come before it
	 * @return SoclePurpose
	 * @throws NotFound
	 * @throws Invalid
	 */
	public function change(int $id, ?array $labels, ?array $texts, ?array $channels, ?string $state, ?int $position): array {
		return $this->database->atomically(function () use ($id, $labels, $texts, $channels, $state, $position): array {
			$purpose = $this->purposes->find($id) ?? throw new NotFound();
			$this->purposes->change(new Purpose(
				$id,
				$purpose->name,
				$labels === null ? $purpose->labels : $this->rules->labels($labels),
				$texts === null ? $purpose->texts : $this->rules->texts($texts),
				$channels === null ? $purpose->channels : $this->rules->channels($channels),
				$state === null ? $purpose->state : PurposeState::tryFrom($state) ?? throw new Invalid('state_unknown', 'state'),
				$purpose->position,
			));
			if ($position !== null) {
				$this->move($id, $position);
			}
			return ($this->purposes->find($id) ?? throw new NotFound())->describe();
		});
	}

	private function move(int $id, int $position): void {
		$all = $this->purposes->all();
		$moved = array_values(array_filter($all, static fn (Purpose $purpose): bool => $purpose->id === $id));
		$others = array_values(array_filter($all, static fn (Purpose $purpose): bool => $purpose->id !== $id));
		array_splice($others, max(0, min($position, count($others))), 0, $moved);
		foreach ($others as $place => $purpose) {
			if ($purpose->position !== $place) {
				$this->purposes->change($purpose->at($place));
			}
		}
	}

	/** @return iterable<string> what it could be called in the ledger, after its French label */
	private function names(string $label): iterable {
		$name = str_replace(' ', '_', Fold::key($label, self::NAME_LENGTH));
		$name = $name === '' ? 'purpose' : $name;
		yield $name;
		for ($number = 2; $number <= self::MOST + 1; $number++) {
			yield "{$name}_$number";
		}
	}
}
