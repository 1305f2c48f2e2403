<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCP\AppFramework\Utility\ITimeFactory;

/** Mandates, in the database. None is ever deleted: one that is over has a last day. */
final readonly class MandateMapper {
	private const NOT_OVER = "(ends_on = '' OR ends_on >= ?)";

	public function __construct(
		private Database $database,
		private ITimeFactory $time,
	) {
	}

	/** @return array<int, list<Mandate>> those that are not over, by role */
	public function current(string $today): array {
		return $this->byRole(self::NOT_OVER, [$today]);
	}

	/**
	 * @param list<int> $circles
	 * @return array<int, list<Mandate>> those that are not over, by role
	 */
	public function currentOf(array $circles, string $today): array {
		return $this->byRole('circle_id IN (?) AND ' . self::NOT_OVER, [$circles, $today]);
	}

	/** @return list<Mandate> all that there ever were, newest first */
	public function of(int $circle): array {
		return $this->mandates('SELECT * FROM `*PREFIX*socle_mandates` WHERE circle_id = ? ORDER BY starts_on DESC, id DESC', [$circle]);
	}

	/** @return list<Mandate> of an account, not over */
	public function ofUser(string $user, string $today): array {
		return $this->mandates('SELECT * FROM `*PREFIX*socle_mandates` WHERE `user` = ? AND ' . self::NOT_OVER . ' ORDER BY id', [$user, $today]);
	}

	/** @return list<Mandate> of an account, all that there ever were */
	public function everOf(string $user): array {
		return $this->mandates('SELECT * FROM `*PREFIX*socle_mandates` WHERE `user` = ? ORDER BY starts_on, id', [$user]);
	}

	/** @return list<Mandate> that end on that day or before, and not before today */
	public function endingBy(string $today, string $day): array {
		return $this->mandates("SELECT * FROM `*PREFIX*socle_mandates` WHERE ends_on <> '' AND ends_on >= ? AND ends_on <= ? ORDER BY ends_on, id", [$today, $day]);
	}

	public function find(int $circle, int $id): ?Mandate {
		return $this->mandates('SELECT * FROM `*PREFIX*socle_mandates` WHERE circle_id = ? AND id = ?', [$circle, $id])[0] ?? null;
	}

	public function add(Mandate $mandate): void {
		$this->database->insert('socle_mandates', [
			'circle_id' => $mandate->circle,
			'role_id' => $mandate->role,
			'user' => $mandate->user,
			'user_name' => $mandate->userName,
			'starts_on' => $mandate->startsOn,
			'ends_on' => $mandate->endsOn,
			'decision' => $mandate->decision,
			'created_at' => $this->time->getTime(),
			'reminded_at' => 0,
		]);
	}

	public function rename(string $user, string $name): void {
		$this->database->run('UPDATE `*PREFIX*socle_mandates` SET user_name = ? WHERE `user` = ? AND user_name <> ?', [$name, $user, $name]);
	}

	public function end(int $id, string $endsOn): void {
		$this->database->run('UPDATE `*PREFIX*socle_mandates` SET ends_on = ?, reminded_at = 0 WHERE id = ?', [$endsOn, $id]);
	}

	/** Those that are not over end; those that had not begun never do. */
	public function endAll(int $circle, string $today, string $yesterday): void {
		$this->database->run(
			'UPDATE `*PREFIX*socle_mandates` SET ends_on = ? WHERE circle_id = ? AND ' . self::NOT_OVER,
			[$yesterday, $circle, $today],
		);
	}

	/** @return bool false: another process has, or it was done before */
	public function remind(int $id): bool {
		return $this->database->run('UPDATE `*PREFIX*socle_mandates` SET reminded_at = ? WHERE id = ? AND reminded_at = 0', [$this->time->getTime(), $id]) > 0;
	}

	/**
	 * @param list<string|list<int>> $parameters
	 * @return array<int, list<Mandate>>
	 */
	private function byRole(string $condition, array $parameters): array {
		$mandates = [];
		$sql = "SELECT id, circle_id, role_id, `user`, user_name, starts_on, ends_on, decision FROM `*PREFIX*socle_mandates` WHERE $condition ORDER BY starts_on, id";
		foreach ($this->database->values($sql, $parameters) as [$id, $circle, $role, $user, $name, $startsOn, $endsOn, $decision]) {
			$mandates[(int)$role][] = new Mandate((int)$id, (int)$circle, (int)$role, (string)$user, (string)$name, (string)$startsOn, (string)$endsOn, (string)$decision);
		}
		return $mandates;
	}

	/**
	 * @param list<int|string|list<int>> $parameters
	 * @return list<Mandate>
	 */
	private function mandates(string $sql, array $parameters): array {
		return array_map(static fn (Row $row): Mandate => Mandate::of($row), $this->database->rows($sql, $parameters));
	}
}
