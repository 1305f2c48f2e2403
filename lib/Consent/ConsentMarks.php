<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Database\Condition;
use OCA\Socle\Database\Database;
use OCA\Socle\ResponseDefinitions;

/**
 * The states of consents as the list of people shows and asks them. Whoever has no row has given no sign: then her import
 * decides (see Consent::initial). Never what a sender reads.
 *
 * @psalm-import-type SocleConsentMark from ResponseDefinitions
 */
final readonly class ConsentMarks {
	/** Everyone of whom a row says it, to be joined with the contacts; sorted by `s.sort_key`, `s.contact_id` out of its index. */
	public const STATES = '`*PREFIX*socle_consents` s';

	public function __construct(
		private Database $database,
	) {
	}

	/**
	 * @param list<int> $contacts
	 * @return array<int, list<SocleConsentMark>> by contact, in the order of the purposes; one query, however many they are
	 */
	public function of(array $contacts): array {
		$marks = [];
		$rows = $contacts === [] ? [] : $this->database->each(
			'SELECT s.contact_id, p.name, s.channel, s.state FROM ' . self::STATES
			. ' INNER JOIN `*PREFIX*socle_purposes` p ON p.id = s.purpose_id WHERE s.contact_id IN (?) ORDER BY p.`position`, p.id, s.channel',
			[$contacts],
		);
		foreach ($rows as $row) {
			$marks[$row->int('contact_id')][] = [
				'purpose' => $row->text('name'),
				'channel' => ConsentChannel::from($row->text('channel'))->value,
				'state' => ConsentState::from($row->text('state'))->value,
			];
		}
		return $marks;
	}

	/** True of every row `s` that says so. */
	public function said(int $purposeId, ConsentChannel $channel, ConsentState $state): Condition {
		return new Condition('s.purpose_id = ? AND s.channel = ? AND s.state = ?', [$purposeId, $channel->value, $state->value]);
	}

	/** True of every contact `c` for whom it holds, with or without a row. */
	public function holds(int $purposeId, ConsentChannel $channel, ConsentState $state): Condition {
		return new Condition(
			'COALESCE((SELECT s.state FROM ' . self::STATES . ' WHERE s.contact_id = c.id AND s.purpose_id = ? AND s.channel = ?),'
			. ' CASE WHEN c.import_id IS NULL THEN ? ELSE ? END) = ?',
			[$purposeId, $channel->value, ConsentState::None->value, ConsentState::Unproven->value, $state->value],
		);
	}

	/** The contact has another name. */
	public function rename(int $contact, string $sortKey): void {
		$this->database->run('UPDATE `*PREFIX*socle_consents` SET sort_key = ? WHERE contact_id = ?', [$sortKey, $contact]);
	}
}
