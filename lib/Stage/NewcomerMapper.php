<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use OCA\Socle\Database\Database;
use OCP\AppFramework\Utility\ITimeFactory;

/** Newcomers and the steps that they have done, in the database. */
final readonly class NewcomerMapper {
	public function __construct(
		private Database $database,
		private ITimeFactory $time,
	) {
	}

	public function find(string $user): ?Newcomer {
		$row = $this->database->row('SELECT * FROM `*PREFIX*socle_newcomers` WHERE `user` = ?', [$user]);
		return $row === null ? null : Newcomer::of($row);
	}

	/** @return array<array-key, Newcomer> those that are on their path, and those who were promoted since then, by account */
	public function current(int $promotedSince): array {
		return $this->newcomers('state IN (?) OR state = ? AND promoted_at >= ?', [
			[NewcomerState::Waiting->value, NewcomerState::Promoting->value, NewcomerState::Returning->value],
			NewcomerState::Promoted->value,
			$promotedSince,
		]);
	}

	/** @return array<array-key, Newcomer> whose groups are being changed, or were when the server stopped */
	public function unfinished(): array {
		return $this->newcomers('state IN (?)', [[NewcomerState::Promoting->value, NewcomerState::Returning->value]]);
	}

	/** @return array<array-key, Newcomer> those that she goes along with */
	public function sponsoredBy(string $user): array {
		return $this->newcomers('state = ? AND sponsor = ?', [NewcomerState::Waiting->value, $user]);
	}

	public function countWaiting(): int {
		$row = $this->database->row('SELECT COUNT(*) AS waiting FROM `*PREFIX*socle_newcomers` WHERE state = ?', [NewcomerState::Waiting->value]);
		return $row === null ? 0 : $row->int('waiting');
	}

	/** Written down once, whoever sees her first. */
	public function add(string $user): void {
		$this->database->connection->insertIgnoreConflict('socle_newcomers', [
			'user' => $user,
			'sponsor' => '',
			'state' => NewcomerState::Waiting->value,
			'began_at' => $this->time->getTime(),
			'promoted_at' => 0,
			'promoted_by' => '',
		]);
	}

	/**
	 * @param array<string, int|string> $columns what else changes
	 * @return bool false: she is in another state by now, and nothing was changed
	 */
	public function move(string $user, NewcomerState $from, NewcomerState $to, array $columns = []): bool {
		$columns['state'] = $to->value;
		$set = implode(', ', array_map(static fn (string $column): string => "`$column` = ?", array_keys($columns)));
		return $this->database->run(
			"UPDATE `*PREFIX*socle_newcomers` SET $set WHERE `user` = ? AND state = ?",
			[...array_values($columns), $user, $from->value],
		) > 0;
	}

	public function setSponsor(string $user, string $sponsor): void {
		$this->database->run('UPDATE `*PREFIX*socle_newcomers` SET sponsor = ? WHERE `user` = ?', [$sponsor, $user]);
	}

	/** @return bool false: it was ticked before */
	public function tick(string $user, string $step, string $by): bool {
		return $this->database->connection->insertIgnoreConflict('socle_newcomer_steps', [
			'user' => $user,
			'step' => $step,
			'at' => $this->time->getTime(),
			'ticked_by' => $by,
		]) > 0;
	}

	/** @return bool false: it was not ticked */
	public function untick(string $user, string $step): bool {
		return $this->database->run('DELETE FROM `*PREFIX*socle_newcomer_steps` WHERE `user` = ? AND step = ?', [$user, $step]) > 0;
	}

	/**
	 * @param list<string> $users
	 * @return array<array-key, array<array-key, array{at: int, by: string}>> by account and step
	 */
	public function ticks(array $users): array {
		$ticks = [];
		foreach (array_chunk($users, 900) as $some) {
			foreach ($this->database->rows('SELECT * FROM `*PREFIX*socle_newcomer_steps` WHERE `user` IN (?)', [$some]) as $row) {
				$ticks[$row->text('user')][$row->text('step')] = ['at' => $row->int('at'), 'by' => $row->text('ticked_by')];
			}
		}
		return $ticks;
	}

	/** Nobody can tick it any more. */
	public function forgetStep(string $step): void {
		$this->database->run('DELETE FROM `*PREFIX*socle_newcomer_steps` WHERE step = ?', [$step]);
	}

	/** The account is no more: neither as a newcomer nor as a sponsor. */
	public function forget(string $user): void {
		$this->database->run('DELETE FROM `*PREFIX*socle_newcomer_steps` WHERE `user` = ?', [$user]);
		$this->database->run('DELETE FROM `*PREFIX*socle_newcomers` WHERE `user` = ?', [$user]);
		$this->database->run("UPDATE `*PREFIX*socle_newcomers` SET sponsor = '' WHERE sponsor = ?", [$user]);
	}

	/**
	 * @param list<int|string|list<string>> $parameters
	 * @return array<array-key, Newcomer> the longest waiting first
	 */
	private function newcomers(string $condition, array $parameters): array {
		$rows = $this->database->rows("SELECT * FROM `*PREFIX*socle_newcomers` WHERE $condition ORDER BY began_at, `user`", $parameters);
		$newcomers = array_map(Newcomer::of(...), $rows);
		return array_combine(array_map(static fn (Newcomer $newcomer): string => $newcomer->user, $newcomers), $newcomers);
	}
}
