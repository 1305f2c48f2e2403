<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Busy;

/**
 * Tags and who has them. The contact's sort key lies beside each: so the list of those with a tag comes sorted out of its
 * index, be they three or half of the register. `uses` counts them.
 */
final readonly class TagMapper {
	public function __construct(
		private Database $database,
	) {
	}

	/**
	 * LEFT JOIN, though every tag is there: MariaDB would rather begin with the few tags, and meet all who have one.
	 *
	 * @param list<int> $contacts
	 * @return array<int, list<string>> labels by contact, in the order of their keys
	 */
	public function labels(array $contacts): array {
		$labels = [];
		$rows = $this->database->each(
			'SELECT ct.contact_id, t.tag_key, t.label FROM `*PREFIX*socle_contact_tags` ct'
			. ' LEFT JOIN `*PREFIX*socle_tags` t ON t.id = ct.tag_id WHERE ct.contact_id IN (?)',
			[$contacts],
		);
		foreach ($rows as $row) {
			$labels[$row->int('contact_id')][$row->text('tag_key')] = $row->text('label');
		}
		return array_map(self::sorted(...), $labels);
	}

	/**
	 * @param array<array-key, string> $labels by key
	 * @return list<string>
	 */
	public static function sorted(array $labels): array {
		ksort($labels, SORT_STRING);
		return array_values($labels);
	}

	/** @param array<int, ContactFields> $contacts by identifier; none of them has a tag yet */
	public function attach(array $contacts): void {
		$contacts = array_filter($contacts, static fn (ContactFields $fields): bool => $fields->tags !== []);
		$ids = $this->ids(array_merge(...array_map(static fn (ContactFields $fields): array => $fields->tags, array_values($contacts))));
		$rows = [];
		$uses = [];
		foreach ($contacts as $contact => $fields) {
			$sortKey = $fields->sortKey();
			foreach ($fields->tags as $label) {
				$tag = $ids[Fold::tag($label)];
				$rows[] = [$contact, $tag, $sortKey];
				$uses[$tag] = ($uses[$tag] ?? 0) + 1;
			}
		}
		$this->database->insertAll('socle_contact_tags', ['contact_id', 'tag_id', 'sort_key'], $rows);
		$this->count($uses);
	}

	/** @param non-empty-list<int> $contacts */
	public function detach(array $contacts): void {
		$uses = [];
		$rows = $this->database->each(
			'SELECT tag_id, COUNT(*) AS uses FROM `*PREFIX*socle_contact_tags` WHERE contact_id IN (?) GROUP BY tag_id',
			[$contacts],
		);
		foreach ($rows as $row) {
			$uses[$row->int('tag_id')] = -$row->int('uses');
		}
		if ($uses !== []) {
			$this->database->run('DELETE FROM `*PREFIX*socle_contact_tags` WHERE contact_id IN (?)', [$contacts]);
			$this->count($uses);
		}
	}

	/** A tag that nobody has any more says something of whoever had it last. */
	public function forgetUnused(): void {
		foreach ($this->database->rows('SELECT id FROM `*PREFIX*socle_tags` WHERE uses = 0') as $row) {
			$this->database->run('DELETE FROM `*PREFIX*socle_tags` WHERE id = ? AND uses = 0', [$row->int('id')]);
		}
	}

	/** The contact has another name. */
	public function rename(int $contact, string $sortKey): void {
		$this->database->run('UPDATE `*PREFIX*socle_contact_tags` SET sort_key = ? WHERE contact_id = ?', [$sortKey, $contact]);
	}

	public function uses(string $label): int {
		return $this->database->row('SELECT uses FROM `*PREFIX*socle_tags` WHERE tag_key = ?', [Fold::tag($label)])?->int('uses') ?? 0;
	}

	/** @return int the tag's identifier; 0 where there is none of this label */
	public function find(string $label): int {
		return $this->database->row('SELECT id FROM `*PREFIX*socle_tags` WHERE tag_key = ?', [Fold::tag($label)])?->int('id') ?? 0;
	}

	/**
	 * @param list<string> $labels new ones are written
	 * @return array<array-key, int> identifiers by key
	 */
	private function ids(array $labels): array {
		$wanted = [];
		foreach ($labels as $label) {
			$wanted[Fold::tag($label)] ??= $label;
		}
		$known = $this->known($wanted);
		$new = array_diff_key($wanted, $known);
		foreach ($new as $key => $label) {
			$this->database->connection->insertIgnoreConflict('socle_tags', ['label' => $label, 'tag_key' => strval($key), 'uses' => 0]);
		}
		return $known + $this->known($new);
	}

	/**
	 * @param array<array-key, string> $wanted by key
	 * @return array<array-key, int> identifiers by key; asked each time, for what one transaction wrote another may have taken back
	 */
	private function known(array $wanted): array {
		$ids = [];
		if ($wanted !== []) {
			foreach ($this->database->each(
				'SELECT id, tag_key FROM `*PREFIX*socle_tags` WHERE tag_key IN (?)',
				[array_map(strval(...), array_keys($wanted))],
			) as $row) {
				$ids[$row->text('tag_key')] = $row->int('id');
			}
		}
		return $ids;
	}

	/**
	 * @param array<int, int> $uses by tag; in the order of their identifiers, so that two writers cannot lock each other out
	 * @throws Busy somebody else has just forgotten a tag that had no use before this one
	 */
	private function count(array $uses): void {
		ksort($uses);
		foreach ($uses as $tag => $more) {
			if ($this->database->run('UPDATE `*PREFIX*socle_tags` SET uses = uses + ? WHERE id = ?', [$more, $tag]) === 0) {
				throw new Busy('busy');
			}
		}
	}
}
