<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Problem\Text;
use OCA\Socle\Settings\Calendar;

/** Which keys there are. */
final readonly class KeyService {
	/** A register of more is kept by nobody. */
	private const MOST = 100;
	private const NAME_LIMIT = 120;
	private const NOTE_LIMIT = 1000;

	public function __construct(
		private KeyMapper $keys,
		private KeyHolderMapper $holders,
		private ProposedKeys $proposed,
		private SecretCheck $secrets,
		private Calendar $calendar,
		private Database $database,
	) {
	}

	/**
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function create(string $name, string $note): Key {
		$name = $this->name($name);
		$note = $this->note($note);
		return $this->database->atomically(function () use ($name, $note): Key {
			$all = $this->keys->all();
			if (count($all) >= self::MOST) {
				throw new Conflict('too_many');
			}
			if (!$this->keys->add($name, $note, self::next($all))) {
				throw new Conflict('key_exists', 'name');
			}
			return $this->keys->named($name) ?? throw new NotFound();
		});
	}

	/** Those that are proposed, as far as there are none of their names: done twice it adds nothing. */
	public function takeOver(): void {
		$this->database->atomically(function (): void {
			$position = self::next($this->keys->all());
			foreach ($this->proposed->all() as ['name' => $name, 'note' => $note]) {
				$position += $this->keys->add($name, $note, $position) ? 1 : 0;
			}
		});
	}

	/**
	 * @param ?string $name null: as it is; so are the others
	 * @param ?int $position from 0: how many come before it
	 * @param ?bool $retired it is no longer needed: whoever holds it holds it until today
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function change(int $id, ?string $name, ?string $note, ?int $position, ?bool $retired): Key {
		return $this->database->atomically(function () use ($id, $name, $note, $position, $retired): Key {
			$key = $this->keys->find($id) ?? throw new NotFound();
			$changed = new Key($id, $name === null ? $key->name : $this->name($name), $note === null ? $key->note : $this->note($note), $key->position, $retired ?? $key->retired);
			if (!$this->keys->change($changed)) {
				throw new Conflict('key_exists', 'name');
			}
			if ($changed->retired && !$key->retired) {
				$this->holders->endAll($id, $this->calendar->today());
			}
			if ($position !== null) {
				$this->move($changed, $position);
			}
			return $this->keys->find($id) ?? throw new NotFound();
		});
	}

	/**
	 * @throws NotFound
	 * @throws Conflict somebody held it: who did stays known
	 */
	public function delete(int $id): void {
		$this->database->atomically(function () use ($id): void {
			$key = $this->keys->find($id) ?? throw new NotFound();
			if ($this->holders->of($key->id) !== []) {
				throw new Conflict('key_has_history');
			}
			$this->keys->delete($key->id);
		});
	}

	private function move(Key $key, int $position): void {
		$others = array_values(array_filter($this->keys->all(), static fn (Key $other): bool => $other->id !== $key->id));
		array_splice($others, max(0, min($position, count($others))), 0, [$key]);
		foreach ($others as $place => $other) {
			if ($other->position !== $place) {
				$this->keys->change($other->at($place));
			}
		}
	}

	/** @throws Invalid */
	private function name(string $name): string {
		$name = Text::check('name', $name, self::NAME_LIMIT);
		return $name === '' ? throw new Invalid('required', 'name') : $this->secrets->refuse('name', $name);
	}

	/** @throws Invalid */
	private function note(string $note): string {
		return $this->secrets->refuse('note', Text::check('note', $note, self::NOTE_LIMIT));
	}

	/** @param list<Key> $all */
	private static function next(array $all): int {
		return $all === [] ? 0 : max(array_map(static fn (Key $key): int => $key->position, $all)) + 1;
	}
}
