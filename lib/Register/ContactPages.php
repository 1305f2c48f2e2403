<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Condition;
use OCA\Socle\Database\Cursor;
use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Problem\Invalid;

/**
 * Pages by key, not by offset: every page costs what the first one does. A search for one word gives those whose family
 * name starts so, then the given name, then a mail or telephone: each comes sorted out of its own index.
 */
final readonly class ContactPages {
	private const COLUMNS = 'c.id, c.given_name, c.family_name, c.commune, c.neighbourhood, c.kind';
	private const CONTACTS = '`*PREFIX*socle_contacts` c';
	private const POINTS = '`*PREFIX*socle_contact_points` p INNER JOIN `*PREFIX*socle_contacts` c ON c.id = p.contact_id';

	public function __construct(
		private Database $database,
		private ContactSelection $selection,
		private ContactSearch $search,
	) {
	}

	/**
	 * @return array{list<Row>, ?string} the rows, and where the next page starts
	 * @throws Invalid
	 */
	public function page(ContactFilter $filter, ContactOrder $order, bool $descending, ?string $cursor, int $limit): array {
		$term = $order === ContactOrder::Name && $filter->search !== '' ? $this->search->single($filter->search) : null;
		if ($term !== null) {
			$position = Cursor::decode($cursor, ['int', 'string', 'int']);
			$walks = $this->walks($this->selection->withoutSearch($filter), $term);
			return $this->along($walks, false, $position, $limit);
		}
		$position = Cursor::decode($cursor, [$order->type(), 'int']);
		$selected = $this->selection->of($filter);
		$walk = new Walk(self::CONTACTS . $selected->joins, 'c.' . $order->column(), 'c.id', $selected->condition);
		return $this->along([$walk], $descending, $position === null ? null : [0, ...$position], $limit, $order->type());
	}

	/**
	 * @param list<Walk> $walks one after the other
	 * @param non-empty-list<int|string>|null $position walk, key, identifier
	 * @param 'int'|'string' $type of the key
	 * @return array{list<Row>, ?string}
	 */
	private function along(array $walks, bool $descending, ?array $position, int $limit, string $type = 'string'): array {
		$start = (int)($position[0] ?? 0);
		$rows = [];
		$last = null;
		for ($number = $start; $number < count($walks); $number++) {
			$walk = $walks[$number];
			$condition = $walk->after($position !== null && $number === $start ? [$position[1] ?? '', $position[2] ?? 0] : null, $descending);
			$direction = $descending ? 'DESC' : 'ASC';
			$left = $limit + 1 - count($rows);
			$met = $this->database->rows(
				'SELECT ' . self::COLUMNS . ", $walk->key AS walk_key FROM $walk->from WHERE $condition->sql"
				. " ORDER BY $walk->key $direction, $walk->id $direction LIMIT $left",
				$condition->parameters,
			);
			foreach ($met as $row) {
				if (count($rows) === $limit) {
					return [$rows, $last];
				}
				$rows[] = $row;
				$key = $type === 'int' ? $row->int('walk_key') : $row->text('walk_key');
				$last = Cursor::encode(count($walks) === 1 ? [$key, $row->int('id')] : [$number, $key, $row->int('id')]);
			}
		}
		return [$rows, null];
	}

	/** @return list<Walk> each leaves out whom an earlier one has met */
	private function walks(Selection $selection, SearchTerm $term): array {
		$contacts = self::CONTACTS . $selection->joins;
		$walks = $term->name === '' ? [] : [
			new Walk($contacts, 'c.sort_key', 'c.id', Condition::all([$term->family(), $selection->condition])),
			new Walk($contacts, 'c.given_key', 'c.id', Condition::all([$term->given(), $term->family()->not(), $selection->condition])),
		];
		$met = [$term->names()->not()];
		foreach ($term->points as $point) {
			$walks[] = new Walk(self::POINTS . $selection->joins, 'p.normalised', 'p.contact_id', Condition::all([
				$point->on('p'), $point->ofContact('AND q.normalised < p.normalised')->not(), ...$met, $selection->condition,
			]));
			$met[] = $point->ofContact()->not();
		}
		return $walks;
	}
}
