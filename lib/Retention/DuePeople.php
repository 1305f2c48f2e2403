<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Retention;

use OCA\Socle\Database\Condition;
use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Purpose\Purposes;
use OCP\AppFramework\Utility\ITimeFactory;

/**
 * Who they are, in the database. Nobody is proposed for erasure whose data is frozen (GDPR 18), or who agreed to something
 * that still holds, but for what ends with a campaign.
 */
final readonly class DuePeople {
	private const BEYOND_ELECTION = 'beyond_election';
	private const NOT_FROZEN = 'c.restricted_at = 0';
	/** Members and regular contacts have their own basis (GDPR 9.2(d)). */
	private const NOT_OURS = "c.basis <> 'member_or_regular_contact' AND c.kind <> 'member'";
	private const AGREED_TO_NOTHING = "NOT EXISTS (SELECT 1 FROM `*PREFIX*socle_consents` a WHERE a.contact_id = c.id AND a.state IN ('granted', 'to_renew', 'pending'))";

	public function __construct(
		private Database $database,
		private Periods $periods,
		private Campaign $campaign,
		private Purposes $purposes,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @param int $after only those with a greater identifier
	 * @return list<Row> `id` and `since`, by identifier
	 */
	public function page(DueKind $kind, int $after, int $limit): array {
		[$from, $since, $condition] = $this->question($kind);
		$group = $kind === DueKind::Occasional || $kind === DueKind::Campaign ? '' : 'GROUP BY c.id';
		return $condition === null ? [] : $this->database->rows(
			"SELECT c.id, $since AS since FROM $from WHERE c.id > ? AND $condition->sql $group ORDER BY c.id LIMIT $limit",
			[$after, ...$condition->parameters],
		);
	}

	/** @return int how many there are, at most $most */
	public function count(DueKind $kind, int $most): int {
		[$from, , $condition] = $this->question($kind);
		return $condition === null ? 0 : $this->database->row(
			"SELECT COUNT(*) AS n FROM (SELECT DISTINCT c.id FROM $from WHERE $condition->sql LIMIT $most) counted",
			$condition->parameters,
		)?->int('n') ?? 0;
	}

	/** @return array{string, string, ?Condition} tables, since when, and which; null: nobody */
	private function question(DueKind $kind): array {
		$contacts = '`*PREFIX*socle_contacts` c';
		$consents = '`*PREFIX*socle_consents` k INNER JOIN `*PREFIX*socle_contacts` c ON c.id = k.contact_id';
		return match ($kind) {
			DueKind::Renewal => [$consents, 'MIN(k.claimed_at)', new Condition(
				"((k.state = 'granted' AND k.claimed_at <= ?) OR k.state = 'to_renew') AND " . self::NOT_FROZEN, [$this->ago(Period::Renewal)],
			)],
			DueKind::Occasional => [$contacts, 'CASE WHEN c.last_contact_at > c.created_at THEN c.last_contact_at ELSE c.created_at END', new Condition(
				"c.created_at <= ? AND c.last_contact_at <= ? AND c.kind = 'occasional' AND " . self::NOT_FROZEN,
				[$this->ago(Period::Occasional), $this->ago(Period::Occasional)],
			)],
			// What was decided by an event and is back where it began was asked for, and never answered.
			DueKind::Unanswered => [$consents, 'MAX(k.since)', $this->lapsedTo('unproven')],
			DueKind::Unconfirmed => [$consents, 'MAX(k.since)', $this->lapsedTo('none')],
			DueKind::Campaign => [$contacts, 'c.created_at', $this->ofTheCampaign()],
		};
	}

	private function lapsedTo(string $state): Condition {
		return new Condition("k.state = '$state' AND k.event > 0 AND " . implode(' AND ', [self::NOT_FROZEN, self::NOT_OURS, self::AGREED_TO_NOTHING]), []);
	}

	private function ofTheCampaign(): ?Condition {
		$ended = $this->campaign->endedAt();
		return $ended === null ? null : new Condition(
			"c.created_at < ? AND c.kind = 'occasional' AND " . self::NOT_FROZEN . ' AND NOT EXISTS (SELECT 1 FROM `*PREFIX*socle_consents` b'
			. " WHERE b.contact_id = c.id AND b.purpose_id = ? AND b.state IN ('granted', 'to_renew'))",
			[$ended, $this->purposes->named(self::BEYOND_ELECTION)->id ?? 0],
		);
	}

	private function ago(Period $period): int {
		return $this->periods->before($period, $this->time->getTime());
	}
}
