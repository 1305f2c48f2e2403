<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Consent\ConsentMarks;
use OCA\Socle\Database\Condition;
use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Purpose\Purposes;

/**
 * Turns a filter into ways along the indexes. SQLite has no statistics here and picks any index that it may: so one column
 * is left to it, the one that narrows most, and the others are hidden behind COALESCE.
 */
final readonly class ContactSelection {
	private const CONTACTS = '`*PREFIX*socle_contacts` c';
	/** Contacts up to which it is quicker to sort them than to look for them along the register. */
	private const FEW = 1000;

	public function __construct(
		private ContactSearch $search,
		private TagMapper $tags,
		private ConsentMarks $marks,
		private Purposes $purposes,
		private Database $database,
	) {
	}

	/** True of every contact `c` that the filter selects; for a walk along the contacts by identifier. */
	public function condition(ContactFilter $filter): Condition {
		$conditions = $this->conditions($filter, null);
		if ($filter->search !== '') {
			$conditions[] = $this->search->condition($filter->search);
		}
		return Condition::all($conditions);
	}

	/** @return list<Walk> one after the other they meet everyone once, by name; a search by what was found, then by name */
	public function byName(ContactFilter $filter): array {
		if ($filter->search !== '') {
			return $this->search->walks($filter->search, Condition::all($this->conditions($filter, null)));
		}
		if ($filter->tag !== '') {
			return [new Walk(
				'`*PREFIX*socle_contact_tags` ct INNER JOIN ' . self::CONTACTS . ' ON c.id = ct.contact_id',
				'ct.sort_key',
				'ct.contact_id',
				Condition::all([new Condition('ct.tag_id = ?', [$this->tags->find($filter->tag)]), ...$this->conditions($filter, 'tag')]),
			)];
		}
		$asked = $filter->consent();
		if ($asked?->isExplicit() === true) {
			$said = $this->marks->said($this->purpose($asked), $asked->channel, $asked->state);
			return [new Walk(
				ConsentMarks::STATES . ' INNER JOIN ' . self::CONTACTS . ' ON c.id = s.contact_id',
				's.sort_key',
				's.contact_id',
				Condition::all([$said, ...$this->conditions($filter, 'consent')]),
			)];
		}
		return [new Walk(self::CONTACTS, 'c.sort_key', 'c.id', Condition::all($this->conditions($filter, $this->narrowest($filter))))];
	}

	public function byDate(ContactFilter $filter, ContactOrder $order): Walk {
		$condition = $filter->isEmpty() ? Condition::all([]) : $this->few($filter) ?? $this->condition($filter);
		return new Walk(self::CONTACTS, 'c.' . $order->column(), 'c.id', $condition);
	}

	/** @return ?Condition null where they are many */
	private function few(ContactFilter $filter): ?Condition {
		$ids = [];
		foreach ($this->byName($filter) as $walk) {
			$limit = self::FEW + 1 - count($ids);
			$rows = $this->database->rows("SELECT $walk->id AS id FROM $walk->from WHERE {$walk->condition->sql} LIMIT $limit", $walk->condition->parameters);
			foreach ($rows as $row) {
				$ids[] = $row->int('id');
			}
			if (count($ids) > self::FEW) {
				return null;
			}
		}
		return $ids === [] ? Condition::any([]) : new Condition('c.id IN (?)', [$ids]);
	}

	/**
	 * @param ?string $open the column that the planner may look up; `tag` and `consent` leave these out
	 * @return list<Condition>
	 */
	private function conditions(ContactFilter $filter, ?string $open): array {
		$conditions = [];
		foreach ($this->columns($filter) as $column => $value) {
			$nothing = is_int($value) ? '-1' : "''";
			$conditions[] = new Condition($column === $open || !$this->database->isSqlite() ? "c.$column = ?" : "COALESCE(c.$column, $nothing) = ?", [$value]);
		}
		if ($filter->tag !== '' && $open !== 'tag') {
			$conditions[] = new Condition(
				'(SELECT COUNT(*) FROM `*PREFIX*socle_contact_tags` ct WHERE ct.contact_id = c.id AND ct.tag_id = ?) = 1',
				[$this->tags->find($filter->tag)],
			);
		}
		$asked = $filter->consent();
		if ($asked !== null && $open !== 'consent') {
			$conditions[] = $this->marks->holds($this->purpose($asked), $asked->channel, $asked->state);
		}
		return $conditions;
	}

	/** @throws Invalid */
	private function purpose(AskedConsent $asked): int {
		return $this->purposes->named($asked->purpose)->id ?? throw new Invalid('filter_invalid', 'consent');
	}

	private function narrowest(ContactFilter $filter): ?string {
		return array_key_first($this->columns($filter));
	}

	/** @return array<string, int|string> the column that narrows most first */
	private function columns(ContactFilter $filter): array {
		return array_filter([
			'neighbourhood_key' => Fold::key($filter->neighbourhood),
			'commune_key' => Fold::key($filter->commune),
			'import_id' => $filter->import ?? '',
			'points' => $filter->reach === 'none' ? 0 : '',
			'kind' => $filter->kind,
			'provenance' => $filter->provenance,
		], static fn (int|string $value): bool => $value !== '');
	}
}
