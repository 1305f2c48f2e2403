<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Ledger\Entry;
use OCA\Socle\Ledger\Ledger;
use OCA\Socle\Ledger\LedgerName;
use OCA\Socle\Purpose\Purposes;

/** Computes anew, from the ledger alone, what holds now: the same table, byte for byte. Some hundred people in memory at a time. */
final readonly class ConsentRebuild {
	/** Rows that are written together. */
	private const BATCH = 400;

	public function __construct(
		private Ledger $ledger,
		private ConsentMapper $consents,
		private Purposes $purposes,
		private Database $database,
	) {
	}

	/** @return int rows */
	public function run(): int {
		return $this->ledger->append(LedgerName::Consent, function (): int {
			$this->consents->clear();
			$material = $this->materialNotices();
			$rows = [];
			$written = 0;
			foreach ($this->pages() as $page) {
				$people = $this->people(array_values(array_unique(array_map(static fn (Entry $entry): string => $entry->subject, $page))));
				foreach ($this->subjects($page) as $subject => $entries) {
					$person = $people[$subject] ?? null;
					if ($person !== null) {
						array_push($rows, ...$this->rows($person, $entries, $material));
					}
				}
				if (count($rows) >= self::BATCH) {
					$written += count($rows);
					$this->consents->insert($rows);
					$rows = [];
				}
			}
			$this->consents->insert($rows);
			return $written + count($rows);
		});
	}

	/**
	 * Each page has all entries of its subjects.
	 *
	 * @return iterable<non-empty-list<Entry>>
	 */
	private function pages(): iterable {
		$page = [];
		$subject = '';
		foreach ($this->ledger->bySubject(LedgerName::Consent) as $entry) {
			if ($entry->subject !== $subject && count($page) >= self::BATCH) {
				yield $page;
				$page = [];
			}
			$subject = $entry->subject;
			$page[] = $entry;
		}
		if ($page !== []) {
			yield $page;
		}
	}

	/**
	 * @param non-empty-list<Entry> $page
	 * @return array<string, non-empty-list<Entry>>
	 */
	private function subjects(array $page): array {
		$subjects = [];
		foreach ($page as $entry) {
			$subjects[$entry->subject][] = $entry;
		}
		return $subjects;
	}

	/**
	 * @param non-empty-list<Entry> $entries of one subject
	 * @param list<array{int, int, int}> $material see materialNotices()
	 * @return list<list<int|string|null>> see ConsentMapper::row()
	 */
	private function rows(Row $person, array $entries, array $material): array {
		$consents = $choices = [];
		$published = 0;
		$version = 0;
		foreach ($entries as $entry) {
			for (; isset($material[$published]) && $material[$published][0] < $entry->position; $published++) {
				[, $version, $at] = $material[$published];
				$consents = array_map(static fn (Consent $consent): Consent => $consent->afterMaterialChange($version, $at), $consents);
			}
			$said = new Said($entry);
			$purpose = $this->purposes->named($said->text('purpose'));
			$channel = ConsentChannel::tryFrom($said->text('channel'));
			if ($purpose === null || $channel === null) {
				continue;
			}
			$choice = new Choice($purpose, $channel);
			$before = $consents[$choice->key()] ?? Consent::initial($person->intOrNull('import_id') !== null);
			$consents[$choice->key()] = $before->after($entry, $version) ?? $before;
			$choices[$choice->key()] = $choice;
		}
		foreach (array_slice($material, $published) as [, $version, $at]) {
			$consents = array_map(static fn (Consent $consent): Consent => $consent->afterMaterialChange($version, $at), $consents);
		}
		$rows = [];
		foreach ($choices as $key => $choice) {
			$rows[] = ConsentMapper::row($person->int('id'), $choice->purpose->id, $choice->channel, $consents[$key], $person->text('sort_key'));
		}
		return $rows;
	}

	/** @return list<array{int, int, int}> position, version and time of each notice that changed what is done with the data */
	private function materialNotices(): array {
		$notices = [];
		$below = PHP_INT_MAX;
		do {
			$entries = $this->ledger->about(LedgerName::Consent, '', $below);
			foreach ($entries as $entry) {
				$below = $entry->position;
				$said = new Said($entry);
				if ($said->text('action') === ConsentAction::NoticePublished->value && $said->text('change') === 'material') {
					$notices[] = [$entry->position, $said->number('version'), $entry->recordedAt];
				}
			}
		} while ($entries !== []);
		return array_reverse($notices);
	}

	/**
	 * @param list<string> $subjects
	 * @return array<string, Row> of contacts, by subject
	 */
	private function people(array $subjects): array {
		$people = [];
		foreach ($this->database->each(
			'SELECT s.subject, c.id, c.import_id, c.sort_key FROM `*PREFIX*socle_subjects` s INNER JOIN `*PREFIX*socle_contacts` c ON c.id = s.contact_id'
			. ' WHERE s.subject IN (?)',
			[$subjects],
		) as $row) {
			$people[$row->text('subject')] = $row;
		}
		return $people;
	}
}
