<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;

/**
 * Who a ledger is about: random references, and the salts that personal data is committed to with. Forgetting a contact
 * destroys both: what the ledger says can then be linked to nobody, and its chain is still valid.
 */
final readonly class Subjects {
	public function __construct(
		private Database $database,
	) {
	}

	public function find(int $contactId): ?Subject {
		return $this->findAll([$contactId])[$contactId] ?? null;
	}

	/**
	 * @param list<int> $contactIds
	 * @return array<int, Subject> by contact; those without any event have none
	 */
	public function findAll(array $contactIds): array {
		$found = [];
		foreach ($contactIds === [] ? [] : $this->database->each('SELECT * FROM `*PREFIX*socle_subjects` WHERE contact_id IN (?)', [$contactIds]) as $row) {
			$found[$row->int('contact_id')] = $this->subject($row);
		}
		return $found;
	}

	/** Of a contact's first event, or of any later one; its writer holds the ledger. */
	public function of(int $contactId): Subject {
		$subject = $this->find($contactId);
		if ($subject === null) {
			$subject = new Subject($contactId, bin2hex(random_bytes(16)), bin2hex(random_bytes(32)));
			$this->database->insertAll('socle_subjects', ['contact_id', 'subject', 'salt'], [[$contactId, $subject->reference, $subject->salt]]);
		}
		return $subject;
	}

	/** @param non-empty-list<int> $contactIds */
	public function forget(array $contactIds): void {
		$this->database->run('DELETE FROM `*PREFIX*socle_subjects` WHERE contact_id IN (?)', [$contactIds]);
	}

	private function subject(Row $row): Subject {
		return new Subject($row->int('contact_id'), $row->text('subject'), $row->text('salt'));
	}
}
