<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Condition;

/** Turns a filter into tables and conditions that the indexes answer. */
final readonly class ContactSelection {
	/** Contacts with a tag up to which it is quicker to sort them all than to look for them along the sorted list. */
	private const RARE = 2000;

	public function __construct(
		private ContactSearch $search,
		private TagMapper $tags,
	) {
	}

	public function of(ContactFilter $filter): Selection {
		$without = $this->withoutSearch($filter);
		if ($filter->search === '') {
			return $without;
		}
		$conditions = [$without->condition, $this->search->condition($filter->search)];
		$candidates = $this->search->candidates($filter->search);
		if ($candidates !== null) {
			$conditions[] = $candidates === [] ? Condition::any([]) : new Condition('c.id IN (?)', [$candidates]);
		}
		return new Selection($without->joins, Condition::all($conditions));
	}

	public function withoutSearch(ContactFilter $filter): Selection {
		$conditions = [];
		foreach ([
			'kind' => $filter->kind,
			'provenance' => $filter->provenance,
			'commune_key' => Fold::key($filter->commune),
			'neighbourhood_key' => Fold::key($filter->neighbourhood),
		] as $column => $value) {
			if ($value !== '') {
				$conditions[] = new Condition("c.$column = ?", [$value]);
			}
		}
		if ($filter->import !== null) {
			$conditions[] = new Condition('c.import_id = ?', [$filter->import]);
		}
		if ($filter->reach !== '') {
			$conditions[] = new Condition('c.points = 0');
		}
		return $filter->tag === ''
			? new Selection('', Condition::all($conditions))
			: $this->tagged($filter->tag, $conditions);
	}

	/** @param list<Condition> $conditions */
	private function tagged(string $label, array $conditions): Selection {
		$tag = $this->tags->find($label);
		if ($tag === null) {
			return new Selection('', Condition::any([]));
		}
		if ($tag['uses'] <= self::RARE) {
			$conditions[] = new Condition('ct.tag_id = ?', [$tag['id']]);
			return new Selection(' INNER JOIN `*PREFIX*socle_contact_tags` ct ON ct.contact_id = c.id', Condition::all($conditions));
		}
		// A scalar, not EXISTS: MariaDB would make a join of that and sort everyone who has the tag.
		$conditions[] = new Condition('(SELECT COUNT(*) FROM `*PREFIX*socle_contact_tags` ct WHERE ct.contact_id = c.id AND ct.tag_id = ?) = 1', [$tag['id']]);
		return new Selection('', Condition::all($conditions));
	}
}
