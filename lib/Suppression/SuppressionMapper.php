<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Suppression;

use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Database\Database;

/** The suppression list: keyed fingerprints, from which no address can be read. */
final readonly class SuppressionMapper {
	private const COLUMNS = ['channel', 'fingerprint', 'purpose_id', 'reason', 'event', 'since'];

	public function __construct(
		private Database $database,
	) {
	}

	public function isEmpty(): bool {
		return $this->database->row('SELECT 1 AS one FROM `*PREFIX*socle_suppressions` LIMIT 1') === null;
	}

	/**
	 * @param list<string> $fingerprints
	 * @return array<int, int> since when, by purpose; 0 is the purpose that stands for all
	 */
	public function purposes(ConsentChannel $channel, array $fingerprints): array {
		$purposes = [];
		foreach ($fingerprints === [] ? [] : $this->database->each(
			'SELECT purpose_id, MAX(since) AS since FROM `*PREFIX*socle_suppressions` WHERE channel = ? AND fingerprint IN (?) GROUP BY purpose_id',
			[$channel->value, $fingerprints],
		) as $row) {
			$purposes[$row->int('purpose_id')] = $row->int('since');
		}
		return $purposes;
	}

	/**
	 * @param non-empty-list<string> $fingerprints
	 * @return array<string, true> those that are on the list, for any purpose
	 */
	public function among(ConsentChannel $channel, array $fingerprints): array {
		$found = [];
		foreach ($this->database->each(
			'SELECT fingerprint FROM `*PREFIX*socle_suppressions` WHERE channel = ? AND fingerprint IN (?)',
			[$channel->value, $fingerprints],
		) as $row) {
			$found[$row->text('fingerprint')] = true;
		}
		return $found;
	}

	/** @param list<string> $fingerprints what is on the list already is there anew, with the newer reason */
	public function add(ConsentChannel $channel, array $fingerprints, int $purposeId, SuppressionReason $reason, int $event, int $at): void {
		$this->remove($channel, $fingerprints, $purposeId);
		$this->database->insertAll('socle_suppressions', self::COLUMNS, array_map(
			static fn (string $fingerprint): array => [$channel->value, $fingerprint, $purposeId, $reason->value, $event, $at],
			array_values(array_unique($fingerprints)),
		));
	}

	/** @param list<string> $fingerprints */
	public function remove(ConsentChannel $channel, array $fingerprints, int $purposeId): void {
		if ($fingerprints !== []) {
			$this->database->run(
				'DELETE FROM `*PREFIX*socle_suppressions` WHERE channel = ? AND fingerprint IN (?) AND purpose_id = ?',
				[$channel->value, $fingerprints, $purposeId],
			);
		}
	}
}
