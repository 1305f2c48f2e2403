<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Consent\ConsentMarks;
use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;

/** Contacts and their points, in the database. Writers hold a transaction. */
final readonly class ContactMapper {
	public const POINT_COLUMNS = ['contact_id', 'channel', 'value', 'normalised', 'preferred', 'position'];

	public function __construct(
		private Database $database,
		private TagMapper $tags,
		private ConsentMarks $marks,
	) {
	}

	public function find(int $id): ?Contact {
		return $this->findAll([$id])[$id] ?? null;
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, Contact> by identifier, in the order asked for
	 */
	public function findAll(array $ids): array {
		if ($ids === []) {
			return [];
		}
		$points = $this->points($ids);
		$tags = $this->tags->labels($ids);
		$found = [];
		foreach ($this->database->each('SELECT * FROM `*PREFIX*socle_contacts` WHERE id IN (?)', [$ids]) as $row) {
			$id = $row->int('id');
			$found[$id] = $this->contact($row, $points[$id] ?? [], $tags[$id] ?? []);
		}
		$ordered = [];
		foreach ($ids as $id) {
			if (isset($found[$id])) {
				$ordered[$id] = $found[$id];
			}
		}
		return $ordered;
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, list<ContactPoint>> by contact
	 */
	public function points(array $ids): array {
		$points = [];
		$rows = $this->database->each(
			'SELECT contact_id, channel, `value`, normalised, preferred FROM `*PREFIX*socle_contact_points` WHERE contact_id IN (?) ORDER BY contact_id, `position`, id',
			[$ids],
		);
		foreach ($rows as $row) {
			$points[$row->int('contact_id')][] = new ContactPoint(
				Channel::from($row->text('channel')), $row->text('value'), $row->text('normalised'), $row->int('preferred') === 1,
			);
		}
		return $points;
	}

	/** @return int the new identifier */
	public function insert(ContactFields $fields, ?int $importId, string $by, int $at): int {
		$id = $this->database->insert('socle_contacts', $this->row($fields, $importId, $by, $at));
		$this->database->insertAll('socle_contact_points', self::POINT_COLUMNS, $this->pointRows($id, $fields));
		$this->tags->attach([$id => $fields]);
		return $id;
	}

	/** @return non-empty-array<string, int|string|null> a new contact's columns */
	public function row(ContactFields $fields, ?int $importId, string $by, int $at): array {
		return [
			...$fields->columns(),
			'points' => count($fields->points),
			'import_id' => $importId,
			'version' => 1,
			'created_at' => $at,
			'created_by' => $by,
			'changed_at' => $at,
			'changed_by' => $by,
		];
	}

	/** @return list<list<int|string|null>> in the order of POINT_COLUMNS */
	public function pointRows(int $id, ContactFields $fields): array {
		$rows = [];
		foreach (Channel::cases() as $channel) {
			foreach ($fields->pointsOf($channel) as $position => $point) {
				$rows[] = [$id, $channel->value, $point->value, $point->normalised, $point->preferred ? 1 : 0, $position];
			}
		}
		return $rows;
	}

	/**
	 * Writes a contact that has been changed in some fields, if nobody has written her since she was read.
	 *
	 * @param list<ContactField> $changed
	 * @return bool whether it was written
	 */
	public function update(Contact $before, ContactFields $after, array $changed, string $by, int $at): bool {
		$columns = array_diff_assoc($after->columns(), $before->fields->columns());
		$columns += ['points' => count($after->points), 'version' => $before->version + 1, 'changed_at' => $at, 'changed_by' => $by];
		$set = implode(', ', array_map(static fn (string $column): string => "`$column` = ?", array_keys($columns)));
		$written = $this->database->run(
			"UPDATE `*PREFIX*socle_contacts` SET $set WHERE id = ? AND version = ?",
			[...array_values($columns), $before->id, $before->version],
		);
		if ($written === 0) {
			return false;
		}
		if (array_filter($changed, static fn (ContactField $field): bool => $field->channel() !== null) !== []) {
			$this->database->run('DELETE FROM `*PREFIX*socle_contact_points` WHERE contact_id = ?', [$before->id]);
			$this->database->insertAll('socle_contact_points', self::POINT_COLUMNS, $this->pointRows($before->id, $after));
		}
		if (in_array(ContactField::Tags, $changed, true)) {
			$this->tags->detach([$before->id]);
			$this->tags->attach([$before->id => $after]);
		} elseif (isset($columns['sort_key'])) {
			$this->tags->rename($before->id, $after->sortKey());
		}
		if (isset($columns['sort_key'])) {
			$this->marks->rename($before->id, $after->sortKey());
		}
		return true;
	}

	/** Whoever else writes the contact waits until this transaction has ended, and then finds another version or nobody. */
	public function hold(int $id): void {
		$this->database->run('UPDATE `*PREFIX*socle_contacts` SET version = version + 1 WHERE id = ?', [$id]);
	}

	/**
	 * @param non-empty-list<int> $ids
	 * @return int how many there were
	 */
	public function delete(array $ids): int {
		$this->database->overwriteDeleted();
		$this->tags->detach($ids);
		$this->tags->forgetUnused();
		$this->database->run('DELETE FROM `*PREFIX*socle_contact_points` WHERE contact_id IN (?)', [$ids]);
		return $this->database->run('DELETE FROM `*PREFIX*socle_contacts` WHERE id IN (?)', [$ids]);
	}

	/**
	 * @param list<ContactPoint> $points
	 * @param list<string> $tags
	 */
	private function contact(Row $row, array $points, array $tags): Contact {
		$texts = [];
		foreach (ContactField::cases() as $field) {
			if ($field->isText()) {
				$texts[$field->value] = $row->text($field->value);
			}
		}
		return new Contact(
			$row->int('id'),
			$row->int('version'),
			new ContactFields($texts, $points, $tags, $row->int(ContactMark::Restricted->value) > 0),
			$row->textOrNull('account'),
			$row->intOrNull('import_id'),
			$row->int('created_at'),
			$row->text('created_by'),
			$row->int('changed_at'),
			$row->text('changed_by'),
			array_combine(
				array_column(ContactMark::cases(), 'value'),
				array_map(static fn (ContactMark $mark): int => $row->int($mark->value), ContactMark::cases()),
			),
		);
	}
}
