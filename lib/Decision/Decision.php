<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Row;

/** A decision without its texts. Days are written 2027-03-21, '' for none. */
final readonly class Decision {
	/** The last day of what has no end. */
	public const NO_END = '9999-12-31';

	/**
	 * @param bool $private as its circle is, and from its adoption on as the circle was then
	 * @param string $number '' until it is adopted
	 * @param string $formerNumber of one that was taken over
	 * @param string $endsOn the last day in force, as it was decided
	 * @param string $lastDay the last day in force, as it has become
	 * @param ?Standing $ending why that is, where another decision ended it
	 * @param string $reference what the ledger calls it
	 * @param string $salt of what the ledger says of its content
	 * @param string $contentHash '' until it is adopted
	 * @param int $ledgerPosition of its adoption; 0 until then
	 * @param int $version counts the changes of what is open
	 */
	public function __construct(
		public int $id,
		public int $circle,
		public DecisionState $state,
		public bool $private,
		public DecisionOrigin $origin,
		public string $number,
		public string $formerNumber,
		public string $title,
		public ?DecisionMethod $method,
		public ?Votes $votes,
		public string $decidedOn,
		public string $startsOn,
		public string $endsOn,
		public string $reviewOn,
		public string $lastDay,
		public ?Standing $ending,
		public string $nextReviewOn,
		public Publication $publication,
		public string $publishBy,
		public int $publishedAt,
		public ?int $minutes,
		public string $author,
		public string $adoptedBy,
		public int $adoptedAt,
		public string $reference,
		public string $salt,
		public string $contentHash,
		public int $ledgerPosition,
		public int $version,
		public int $createdAt,
		public int $changedAt,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->int('circle_id'),
			DecisionState::from($row->text('state')),
			$row->int('private') === 1,
			DecisionOrigin::from($row->text('origin')),
			$row->text('number'),
			$row->text('former_number'),
			$row->text('title'),
			DecisionMethod::tryFrom($row->text('method')),
			Votes::of($row),
			$row->text('decided_on'),
			$row->text('starts_on'),
			$row->text('ends_on'),
			$row->text('review_on'),
			$row->text('last_day'),
			Standing::tryFrom($row->text('ending')),
			$row->text('next_review_on'),
			Publication::from($row->text('publication')),
			$row->text('publish_by'),
			$row->int('published_at'),
			$row->intOrNull('minutes_id'),
			$row->text('author'),
			$row->text('adopted_by'),
			$row->int('adopted_at'),
			$row->text('reference'),
			$row->text('salt'),
			$row->text('content_hash'),
			$row->int('ledger_position'),
			$row->int('version'),
			$row->int('created_at'),
			$row->int('changed_at'),
		);
	}

	public function isAdopted(): bool {
		return $this->state === DecisionState::Adopted;
	}

	/** The same question as DecisionMapper::IN_FORCE. */
	public function isInForceOn(string $day): bool {
		return $this->isAdopted() && $this->startsOn <= $day && $this->lastDay >= $day;
	}

	/** @return ?Standing null: it is not adopted */
	public function standingOn(string $day): ?Standing {
		return match (true) {
			!$this->isAdopted() => null,
			$this->lastDay < $day => $this->ending ?? Standing::Expired,
			$this->startsOn > $day => Standing::Upcoming,
			default => Standing::InForce,
		};
	}
}
