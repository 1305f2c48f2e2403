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
	/** People that are looked at together, and rows that are written together. */
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
			foreach ($this->people() as $people) {
				$entries = $this->ledger->ofSubjects(LedgerName::Consent, array_keys($people));
				foreach ($people as $subject => $person) {
					array_push($rows, ...$this->rows($person, $entries[$subject] ?? [], $material));
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
	 * @param list<Entry> $entries of one subject
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
	 * In the order of their identifiers, which is about that in which everything of theirs was written: neighbours lie together.
	 *
	 * @return iterable<non-empty-array<string, Row>> contacts, by subject
	 */
	private function people(): iterable {
		$after = 0;
		do {
			$people = [];
			foreach ($this->database->each(
				'SELECT s.subject, c.id, c.import_id, c.sort_key FROM `*PREFIX*socle_subjects` s INNER JOIN `*PREFIX*socle_contacts` c ON c.id = s.contact_id'
				. ' WHERE s.contact_id > ? ORDER BY s.contact_id LIMIT ' . self::BATCH,
				[$after],
			) as $row) {
				$people[$row->text('subject')] = $row;
				$after = $row->int('id');
			}
			if ($people !== []) {
				yield $people;
			}
		} while (count($people) === self::BATCH);
	}
}
