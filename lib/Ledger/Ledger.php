<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

use OCA\Socle\Database\Database;
use OCP\AppFramework\Utility\ITimeFactory;
use Throwable;

/**
 * Append-only, hash-chained logs: the only class that touches their table, and it has no way to change or delete an entry.
 * Whoever appends holds the head of the ledger until her transaction ends: entries never fork and never leave a gap.
 */
final class Ledger {
	private const COLUMNS = ['ledger', 'position', 'subject', 'recorded_at', 'body', 'prev_hash', 'hash'];
	/** Entries that one reading takes into memory. */
	private const PAGE = 1000;

	/** @var array<string, Chain> held open, by ledger */
	private array $open = [];

	public function __construct(
		private readonly Database $database,
		private readonly ITimeFactory $time,
	) {
	}

	/**
	 * A transaction that may append; inside another one, part of it: what fails leaves nothing behind, also where its caller
	 * goes on. What $work reads of what other writers of this ledger write, it reads after they have ended: so the ledger is
	 * opened before anything else is read.
	 *
	 * @template T
	 * @param callable(Chain): T $work
	 * @return T
	 */
	public function append(LedgerName $name, callable $work): mixed {
		$held = $this->open[$name->value] ?? null;
		if ($held !== null) {
			return $this->part($held, $work);
		}
		try {
			return $this->database->part(function () use ($name, $work): mixed {
				$chain = $this->open[$name->value] = new Chain($name, $this->hold($name), $this->time->getTime());
				$result = $work($chain);
				$this->write($chain);
				return $result;
			});
		} finally {
			unset($this->open[$name->value]);
		}
	}

	/** For what appends without end: writes what is pending, so that it need not be kept in memory. */
	public function write(Chain $chain): void {
		$entries = $chain->takePending();
		if ($entries === []) {
			return;
		}
		$this->database->insertAll('socle_ledger', self::COLUMNS, array_map(static fn (Entry $entry): array => [
			$entry->ledger->value, $entry->position, $entry->subject, $entry->recordedAt, $entry->body, $entry->previous, $entry->hash,
		], $entries));
		$head = $chain->head();
		$this->database->run(
			'UPDATE `*PREFIX*socle_ledger_heads` SET `position` = ?, recorded_at = ?, hash = ? WHERE ledger = ?',
			[$head->position, $head->recordedAt, $head->hash, $head->ledger->value],
		);
	}

	public function head(LedgerName $name): Head {
		$row = $this->database->row('SELECT * FROM `*PREFIX*socle_ledger_heads` WHERE ledger = ?', [$name->value]);
		return new Head($name, $row?->int('position') ?? 0, $row?->int('recorded_at') ?? 0, $row?->text('hash') ?? Entry::NO_HASH);
	}

	/**
	 * @param int $below only those with a smaller position
	 * @return list<Entry> about one subject, newest first
	 */
	public function about(LedgerName $name, string $subject, int $below = PHP_INT_MAX, int $limit = self::PAGE): array {
		return array_map(Entry::of(...), $this->database->rows(
			"SELECT * FROM `*PREFIX*socle_ledger` WHERE ledger = ? AND subject = ? AND `position` < ? ORDER BY `position` DESC LIMIT $limit",
			[$name->value, $subject, $below],
		));
	}

	public function at(LedgerName $name, int $position): ?Entry {
		$row = $this->database->row('SELECT * FROM `*PREFIX*socle_ledger` WHERE ledger = ? AND `position` = ?', [$name->value, $position]);
		return $row === null ? null : Entry::of($row);
	}

	/** @return iterable<Entry> all after a position, in their order, however many they are */
	public function each(LedgerName $name, int $after = 0): iterable {
		do {
			$entries = array_map(Entry::of(...), $this->database->rows(
				'SELECT * FROM `*PREFIX*socle_ledger` WHERE ledger = ? AND `position` > ? ORDER BY `position` LIMIT ' . self::PAGE,
				[$name->value, $after],
			));
			foreach ($entries as $entry) {
				$after = $entry->position;
				yield $entry;
			}
		} while (count($entries) === self::PAGE);
	}

	/**
	 * The same as each(), for what looks at every entry there is: as the database gives them, a page at a time.
	 *
	 * @return iterable<non-empty-list<list<int|string|null>>> position, subject, recorded_at, body, prev_hash and hash
	 */
	public function pages(LedgerName $name, int $after): iterable {
		do {
			$page = $this->database->values(
				'SELECT `position`, subject, recorded_at, body, prev_hash, hash FROM `*PREFIX*socle_ledger` WHERE ledger = ? AND `position` > ? ORDER BY `position` LIMIT ' . self::PAGE,
				[$name->value, $after],
			);
			if ($page === []) {
				return;
			}
			$after = (int)$page[count($page) - 1][0];
			yield $page;
		} while (count($page) === self::PAGE);
	}

	/** @return list<string> ledgers in the database that nothing writes to: somebody else has put them there */
	public function strangers(): array {
		$known = array_map(static fn (LedgerName $name): string => $name->value, LedgerName::cases());
		$strangers = [];
		foreach (['socle_ledger', 'socle_ledger_heads'] as $table) {
			foreach ($this->database->each("SELECT DISTINCT ledger FROM `*PREFIX*$table` WHERE ledger NOT IN (?)", [$known]) as $row) {
				$strangers[$row->text('ledger')] = true;
			}
		}
		return array_map(strval(...), array_keys($strangers));
	}

	/**
	 * @param list<string> $subjects
	 * @return array<string, non-empty-list<Entry>> by subject, each one's in their order
	 */
	public function ofSubjects(LedgerName $name, array $subjects): array {
		$entries = [];
		foreach ($subjects === [] ? [] : $this->database->each(
			'SELECT * FROM `*PREFIX*socle_ledger` WHERE ledger = ? AND subject IN (?) ORDER BY subject, `position`',
			[$name->value, $subjects],
		) as $row) {
			$entries[$row->text('subject')][] = Entry::of($row);
		}
		return $entries;
	}

	/**
	 * @template T
	 * @param callable(Chain): T $work
	 * @return T
	 */
	private function part(Chain $chain, callable $work): mixed {
		$this->write($chain);
		$head = $chain->head();
		try {
			return $this->database->part(function () use ($chain, $work): mixed {
				$result = $work($chain);
				$this->write($chain);
				return $result;
			});
		} catch (Throwable $failure) {
			$chain->rewind($head);
			throw $failure;
		}
	}

	/** The first statement of a writer's transaction: the next one waits here. */
	private function hold(LedgerName $name): Head {
		if (!$this->lock($name)) {
			// Whoever else begins the ledger at this moment: it is hers, and this one waits for her.
			$this->database->connection->insertIgnoreConflict('socle_ledger_heads', [
				'ledger' => $name->value, 'position' => 0, 'recorded_at' => 0, 'hash' => Entry::NO_HASH,
			]);
			$this->lock($name);
		}
		return $this->head($name);
	}

	/** @return bool whether there is a head to be held */
	private function lock(LedgerName $name): bool {
		return $this->database->run('UPDATE `*PREFIX*socle_ledger_heads` SET ledger = ledger WHERE ledger = ?', [$name->value]) > 0;
	}
}
