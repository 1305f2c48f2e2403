<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Database\Database;

/** What holds now, by person, purpose and channel: computed from the ledger, and written with it. Writers hold the ledger. */
final readonly class ConsentMapper {
	private const COLUMNS = ['contact_id', 'purpose_id', 'channel', 'state', 'lapses_to', 'event', 'since', 'claimed_at', 'valid_until', 'notice', 'sort_key'];

	public function __construct(
		private Database $database,
	) {
	}

	/** @return array<string, Consent> of one contact, by ConsentMapper::key() */
	public function of(int $contactId): array {
		$consents = [];
		foreach ($this->database->each('SELECT * FROM `*PREFIX*socle_consents` WHERE contact_id = ?', [$contactId]) as $row) {
			$consents[self::key($row->int('purpose_id'), ConsentChannel::from($row->text('channel')))] = Consent::of($row);
		}
		return $consents;
	}

	public static function key(int $purposeId, ConsentChannel $channel): string {
		return $purposeId . ':' . $channel->value;
	}

	/** @param bool $known whether there is a row already */
	public function put(int $contactId, int $purposeId, ConsentChannel $channel, Consent $consent, string $sortKey, bool $known): void {
		if (!$known) {
			$this->insert([self::row($contactId, $purposeId, $channel, $consent, $sortKey)]);
			return;
		}
		$this->database->run(
			'UPDATE `*PREFIX*socle_consents` SET state = ?, lapses_to = ?, event = ?, since = ?, claimed_at = ?, valid_until = ?, notice = ?'
			. ' WHERE contact_id = ? AND purpose_id = ? AND channel = ?',
			[
				$consent->state->value, $consent->lapsesTo->value, $consent->event, $consent->since, $consent->claimedAt, $consent->validUntil, $consent->notice,
				$contactId, $purposeId, $channel->value,
			],
		);
	}

	/** @return list<int|string|null> */
	public static function row(int $contactId, int $purposeId, ConsentChannel $channel, Consent $consent, string $sortKey): array {
		return [
			$contactId, $purposeId, $channel->value, $consent->state->value, $consent->lapsesTo->value, $consent->event, $consent->since,
			$consent->claimedAt, $consent->validUntil, $consent->notice, $sortKey,
		];
	}

	/** @param list<list<int|string|null>> $rows see row() */
	public function insert(array $rows): void {
		$this->database->insertAll('socle_consents', self::COLUMNS, $rows);
	}

	/** See Consent::afterMaterialChange(), for everybody at once. */
	public function afterMaterialChange(int $version, int $at): void {
		$this->database->run(
			'UPDATE `*PREFIX*socle_consents` SET state = ?, lapses_to = ?, since = ? WHERE state = ? AND notice < ?',
			[ConsentState::ToRenew->value, ConsentState::ToRenew->value, $at, ConsentState::Granted->value, $version],
		);
	}

	public function clear(): void {
		$this->database->run('DELETE FROM `*PREFIX*socle_consents`');
	}

	/** @param non-empty-list<int> $contactIds */
	public function forget(array $contactIds): void {
		$this->database->run('DELETE FROM `*PREFIX*socle_consents` WHERE contact_id IN (?)', [$contactIds]);
	}
}
