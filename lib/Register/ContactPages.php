<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Cursor;
use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Problem\Invalid;

/** Pages by key, not by offset: every page costs what the first one does. */
final readonly class ContactPages {
	private const COLUMNS = 'c.id, c.given_name, c.family_name, c.commune, c.neighbourhood, c.kind, c.email, c.phone, c.import_id, c.objected_at, c.restricted_at';

	public function __construct(
		private Database $database,
		private ContactSelection $selection,
	) {
	}

	/**
	 * @return array{list<Row>, ?string} the rows, and where the next page starts
	 * @throws Invalid
	 */
	public function page(ContactFilter $filter, ContactOrder $order, bool $descending, ?string $cursor, int $limit): array {
		$position = Cursor::decode($cursor, ['int', $order->type(), 'int']);
		$walks = $order === ContactOrder::Name ? $this->selection->byName($filter) : [$this->selection->byDate($filter, $order)];
		$start = (int)($position[0] ?? 0);
		$from = $position === null ? null : [$position[1] ?? '', $position[2] ?? 0];
		$rows = [];
		$last = null;
		$met = $start;
		for ($number = $start; $number < count($walks); $number++) {
			foreach ($this->along($walks[$number], $descending, $number === $start ? $from : null, $limit + 1 - count($rows)) as $row) {
				if ($last !== null && count($rows) === $limit) {
					return [$rows, Cursor::encode([$met, $order->type() === 'int' ? $last->int('walk_key') : $last->text('walk_key'), $last->int('id')])];
				}
				$rows[] = $last = $row;
				$met = $number;
			}
		}
		return [$rows, null];
	}

	/** @return int how many there are, at most $most */
	public function count(ContactFilter $filter, int $most): int {
		$count = 0;
		foreach ($this->selection->byName($filter) as $walk) {
			$limit = $most - $count;
			$count += $this->database->row(
				"SELECT COUNT(*) AS counted FROM (SELECT $walk->id FROM $walk->from WHERE {$walk->condition->sql} LIMIT $limit) counted_rows",
				$walk->condition->parameters,
			)?->int('counted') ?? 0;
		}
		return $count;
	}

	/**
	 * @param array{int|string, int|string}|null $position key and identifier of the last one of the page before
	 * @return list<Row>
	 */
	private function along(Walk $walk, bool $descending, ?array $position, int $limit): array {
		$condition = $walk->after($position, $descending);
		$direction = $descending ? 'DESC' : 'ASC';
		return $this->database->rows(
			'SELECT ' . self::COLUMNS . ", $walk->key AS walk_key FROM $walk->from WHERE $condition->sql"
			. " ORDER BY $walk->key $direction, $walk->id $direction LIMIT $limit",
			$condition->parameters,
		);
	}
}
