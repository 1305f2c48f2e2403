<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Database\Row;
use OCA\Socle\Ledger\Entry;

/** What holds for one person, purpose and channel, computed from the events alone. */
final readonly class Consent {
	/**
	 * @param ConsentState $lapsesTo what it falls back to while it is pending; otherwise the state itself
	 * @param int $event position in the ledger of the event that decided it
	 * @param int $since when that was recorded
	 * @param int $claimedAt when she is said to have done it
	 * @param int $validUntil 0: without end
	 * @param int $notice version that she agreed to, 0: none
	 */
	public function __construct(
		public ConsentState $state,
		public ConsentState $lapsesTo,
		public int $event = 0,
		public int $since = 0,
		public int $claimedAt = 0,
		public int $validUntil = 0,
		public int $notice = 0,
	) {
	}

	/** Of someone about whom there is no event: whoever came in a list is said to have agreed, and nothing shows it. */
	public static function initial(bool $imported): self {
		$state = $imported ? ConsentState::Unproven : ConsentState::None;
		return new self($state, $state);
	}

	public static function of(Row $row): self {
		return new self(
			ConsentState::from($row->text('state')),
			ConsentState::from($row->text('lapses_to')),
			$row->int('event'),
			$row->int('since'),
			$row->int('claimed_at'),
			$row->int('valid_until'),
			$row->int('notice'),
		);
	}

	/**
	 * @param int $material the last version of the notice, when the event was recorded, that changed what is done with the data
	 * @return ?self null: the event is not possible in this state
	 */
	public function after(Entry $entry, int $material): ?self {
		$said = new Said($entry);
		$action = ConsentAction::from($said->text('action'));
		$method = ConsentMethod::from($said->text('method'));
		// The event says what it started from: an address on the suppression list makes a stranger's first yes one after a no.
		$from = ConsentState::tryFrom($said->text('from')) ?? $this->state;
		$fallsTo = $from === $this->state ? $this->lapsesTo : $from;
		$next = ConsentRules::after($from, $fallsTo, $action, $method->isProof());
		if ($next === null) {
			return null;
		}
		$notice = $said->number('notice');
		$lapsesTo = match (true) {
			$next !== ConsentState::Pending => $next,
			$from === ConsentState::Pending => $fallsTo,
			default => $from,
		};
		if ($next === ConsentState::Granted && $notice < $material) {
			$next = $lapsesTo = ConsentState::ToRenew;
		}
		return new self(
			$next,
			$lapsesTo,
			$entry->position,
			$entry->recordedAt,
			$said->number('claimed_at'),
			$said->number('valid_until'),
			$notice,
		);
	}

	/** A notice was published that changes what is done with the data. */
	public function afterMaterialChange(int $version, int $at): self {
		return $this->state === ConsentState::Granted && $this->notice < $version
			? new self(ConsentState::ToRenew, ConsentState::ToRenew, $this->event, $at, $this->claimedAt, $this->validUntil, $this->notice)
			: $this;
	}
}
