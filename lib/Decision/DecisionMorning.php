<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Settings\Calendar;

/** What the daily mail says of decisions: those that wait for the person of this request, and those that are new. */
final readonly class DecisionMorning {
	private const SOON = 14;
	private const MOST = 50;

	public function __construct(
		private DecisionRights $rights,
		private DecisionDays $days,
		private DecisionList $list,
		private ObjectionMapper $objections,
		private Viewer $viewer,
		private Calendar $calendar,
	) {
	}

	/** @return list<Decision> that others have proposed in her circles */
	public function proposals(): array {
		return array_values(array_filter(
			$this->days->proposals($this->circles()),
			fn (Decision $decision): bool => $decision->author !== $this->viewer->id(),
		));
	}

	/** @return list<Decision> that she has proposed, and that someone objects to */
	public function objected(): array {
		return array_values(array_filter(
			$this->days->proposals($this->circles()),
			fn (Decision $decision): bool => $decision->author === $this->viewer->id() && $this->objections->countOpen($decision->id) > 0,
		));
	}

	/** @return list<Decision> that circles owe which she coordinates */
	public function debts(): array {
		return $this->days->debts(array_keys(array_filter($this->rights->circles())));
	}

	/** @return list<Decision> that her circles look at soon, or should have */
	public function reviews(): array {
		$today = $this->calendar->today();
		return $this->days->reviews($this->circles(), $today, '', $this->calendar->later($today, self::SOON));
	}

	/** @return list<Decision> that she may know of, adopted on that day or later */
	public function adoptedSince(string $day): array {
		$since = $this->calendar->midnight($day);
		return array_values(array_filter(
			$this->list->decisions(new DecisionFilter(standing: DecisionFilter::ADOPTED), null, self::MOST)[0],
			static fn (Decision $decision): bool => $decision->adoptedAt >= $since && $decision->origin === DecisionOrigin::Here,
		));
	}

	/** @return list<int> */
	private function circles(): array {
		return array_keys($this->rights->circles());
	}
}
