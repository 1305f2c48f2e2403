<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCP\AppFramework\Utility\ITimeFactory;

/** Who holds what, in the database. None is ever deleted: one that is over has its day, one that was erased no name. */
final readonly class KeyHolderMapper {
	private const NOT_OVER = "(ends_on = '' OR ends_on > ?)";

	public function __construct(
		private Database $database,
		private ITimeFactory $time,
	) {
	}

	/** @return array<int, list<KeyHolder>> those that are not over, by key */
	public function current(string $today): array {
		$holders = [];
		foreach ($this->holders('SELECT * FROM `*PREFIX*socle_key_holders` WHERE ' . self::NOT_OVER . ' ORDER BY deputy, starts_on, id', [$today]) as $holder) {
			$holders[$holder->key][] = $holder;
		}
		return $holders;
	}

	/** @return list<KeyHolder> all that there ever were, newest first */
	public function of(int $key): array {
		return $this->holders('SELECT * FROM `*PREFIX*socle_key_holders` WHERE key_id = ? ORDER BY starts_on DESC, id DESC', [$key]);
	}

	/** @return list<KeyHolder> of an account, all that there ever were */
	public function everOf(string $user): array {
		return $this->holders('SELECT * FROM `*PREFIX*socle_key_holders` WHERE `user` = ? ORDER BY starts_on, id', [$user]);
	}

	/** @return array<int, true> the keys that somebody held, or holds */
	public function held(): array {
		$held = [];
		foreach ($this->database->rows('SELECT DISTINCT key_id FROM `*PREFIX*socle_key_holders`') as $row) {
			$held[$row->int('key_id')] = true;
		}
		return $held;
	}

	public function find(int $key, int $id): ?KeyHolder {
		return $this->holders('SELECT * FROM `*PREFIX*socle_key_holders` WHERE key_id = ? AND id = ?', [$key, $id])[0] ?? null;
	}

	public function add(int $key, string $user, string $name, bool $deputy, string $startsOn): void {
		$this->database->insert('socle_key_holders', [
			'key_id' => $key,
			'user' => $user,
			'name' => $name,
			'deputy' => $deputy ? 1 : 0,
			'starts_on' => $startsOn,
			'ends_on' => '',
			'confirmed_at' => 0,
			'confirmed_by' => '',
			'reminded_at' => 0,
		]);
	}

	public function end(int $id, string $endsOn): void {
		$this->database->run('UPDATE `*PREFIX*socle_key_holders` SET ends_on = ? WHERE id = ?', [$endsOn, $id]);
	}

	/** Those that are not over. */
	public function endAll(int $key, string $today): void {
		$this->database->run('UPDATE `*PREFIX*socle_key_holders` SET ends_on = ? WHERE key_id = ? AND ' . self::NOT_OVER, [$today, $key, $today]);
	}

	public function confirm(int $id, string $by): void {
		$this->database->run('UPDATE `*PREFIX*socle_key_holders` SET confirmed_at = ?, confirmed_by = ? WHERE id = ?', [$this->time->getTime(), $by, $id]);
	}

	public function remind(int $id): void {
		$this->database->run('UPDATE `*PREFIX*socle_key_holders` SET reminded_at = ? WHERE id = ?', [$this->time->getTime(), $id]);
	}

	/** Who it was is no longer known. */
	public function erase(int $id): void {
		$this->database->run("UPDATE `*PREFIX*socle_key_holders` SET `user` = '', name = '', confirmed_by = '' WHERE id = ?", [$id]);
	}

	/** The account is no more: another one that gets the same identifier holds nothing by that. */
	public function forget(string $user): void {
		$this->database->run("UPDATE `*PREFIX*socle_key_holders` SET `user` = '', name = '' WHERE `user` = ?", [$user]);
		$this->database->run("UPDATE `*PREFIX*socle_key_holders` SET confirmed_by = '' WHERE confirmed_by = ?", [$user]);
	}

	/**
	 * @param list<int|string> $parameters
	 * @return list<KeyHolder>
	 */
	private function holders(string $sql, array $parameters): array {
		return array_map(static fn (Row $row): KeyHolder => KeyHolder::of($row), $this->database->rows($sql, $parameters));
	}
}
