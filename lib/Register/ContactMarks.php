<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Database;

/** Writes what holds for contacts as a whole: with the event that says so, in its transaction. */
final readonly class ContactMarks {
	public function __construct(
		private Database $database,
	) {
	}

	/**
	 * Counts as a write: whoever was about to change her finds out what holds now.
	 *
	 * @param int $at 0: it no longer holds
	 */
	public function set(int $contactId, ContactMark $mark, int $at): void {
		$this->database->run("UPDATE `*PREFIX*socle_contacts` SET {$mark->value} = ?, version = version + 1 WHERE id = ?", [$at, $contactId]);
	}

	/** An older act changes nothing. */
	public function heard(int $contactId, int $at): void {
		$this->database->run('UPDATE `*PREFIX*socle_contacts` SET last_contact_at = ? WHERE id = ? AND last_contact_at < ?', [$at, $contactId, $at]);
	}
}
