<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Database\Database;
use OCA\Socle\Register\Channel;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactFields;
use OCA\Socle\Register\ContactPoint;

/**
 * Those whom a dry run would have created or completed so far, as far as later rows of the same file can tell: names,
 * ways to reach, tags, and which texts are filled (not with what).
 */
final readonly class FileKeys implements People {
	private const NAME = 'n';
	private const TAG = 't';
	private const FILLED = 'f';
	private const FINGERPRINT = 'i';

	public function __construct(
		private Database $database,
		private int $import,
	) {
	}

	public function named(array $rows): iterable {
		return $this->find(self::NAME, array_filter(array_map(Slate::name(...), $rows), static fn (string $name): bool => $name !== ''));
	}

	public function unreachable(array $rows): iterable {
		return $this->find(self::FINGERPRINT, array_map(Slate::fingerprint(...), $rows));
	}

	public function reachedAt(Channel $channel, array $values): iterable {
		$found = $this->database->each(
			'SELECT p.`value`, n.`value` AS `name`, p.contact FROM `*PREFIX*socle_import_keys` p'
			. ' INNER JOIN `*PREFIX*socle_import_keys` n ON n.import_id = p.import_id AND n.contact = p.contact AND n.what = ?'
			. ' WHERE p.import_id = ? AND p.what = ? AND p.`value` IN (?)',
			[self::NAME, $this->import, $this->what($channel), $values],
		);
		foreach ($found as $row) {
			yield [$row->text('value'), $row->text('name'), $row->int('contact')];
		}
	}

	public function fields(array $references): array {
		$texts = $points = $tags = [];
		$found = $this->database->each(
			'SELECT contact, what, `value` FROM `*PREFIX*socle_import_keys` WHERE import_id = ? AND contact IN (?) ORDER BY id',
			[$this->import, $references],
		);
		foreach ($found as $row) {
			$contact = $row->int('contact');
			$value = $row->text('value');
			$texts[$contact] ??= [];
			match ($row->text('what')) {
				self::FILLED => $texts[$contact] += array_fill_keys(explode(' ', $value), '…'),
				self::TAG => $tags[$contact][] = $value,
				'e' => $points[$contact][] = new ContactPoint(Channel::Email, $value, $value),
				'p' => $points[$contact][] = new ContactPoint(Channel::Phone, $value, $value),
				default => null,
			};
		}
		$fields = [];
		foreach ($texts as $contact => $filled) {
			$fields[$contact] = new ContactFields($filled, $points[$contact] ?? [], $tags[$contact] ?? []);
		}
		return $fields;
	}

	/**
	 * @param array<string> $values
	 * @return iterable<array{string, int}> value and reference
	 */
	private function find(string $what, array $values): iterable {
		if ($values === []) {
			return;
		}
		$found = $this->database->each(
			'SELECT `value`, contact FROM `*PREFIX*socle_import_keys` WHERE import_id = ? AND what = ? AND `value` IN (?)',
			[$this->import, $what, array_values(array_unique($values))],
		);
		foreach ($found as $row) {
			yield [$row->text('value'), $row->int('contact')];
		}
	}

	/** Remembers what a slate would have written. */
	public function remember(Slate $slate): void {
		$rows = [];
		foreach ($slate->created as $contact => $fields) {
			$this->add($rows, $contact, $fields, ContactField::cases());
			if ($fields->points === []) {
				$rows[] = [$this->import, $contact, self::FINGERPRINT, Slate::fingerprint($fields)];
			}
		}
		foreach ($slate->completed as $contact => $completion) {
			if ($completion->after !== null) {
				$this->add($rows, $contact, $completion->after, $completion->changed);
			}
		}
		$this->database->insertAll('socle_import_keys', ['import_id', 'contact', 'what', 'value'], $rows);
	}

	public function clear(): void {
		$this->database->deleteWhere('socle_import_keys', 'import_id = ?', [$this->import]);
	}

	/**
	 * @param list<list<int|string|null>> $rows
	 * @param list<ContactField> $about
	 */
	private function add(array &$rows, int $contact, ContactFields $fields, array $about): void {
		$rows[] = [$this->import, $contact, self::NAME, Slate::name($fields)];
		$filled = [];
		foreach ($about as $field) {
			$channel = $field->channel();
			if ($channel !== null) {
				foreach ($fields->pointsOf($channel) as $point) {
					$rows[] = [$this->import, $contact, $this->what($channel), $point->normalised];
				}
			} elseif ($field === ContactField::Tags) {
				foreach ($fields->tags as $label) {
					$rows[] = [$this->import, $contact, self::TAG, $label];
				}
			} elseif (in_array($field, Completion::TEXTS, true) && $fields->text($field) !== '') {
				$filled[] = $field->value;
			}
		}
		if ($filled !== []) {
			$rows[] = [$this->import, $contact, self::FILLED, implode(' ', $filled)];
		}
	}

	private function what(Channel $channel): string {
		return $channel === Channel::Email ? 'e' : 'p';
	}
}
