<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Feed;

use OCA\Socle\Circle\Mandate;
use OCA\Socle\Decision\Decision;
use OCA\Socle\Decision\DecisionAddress;
use OCA\Socle\Decision\DecisionNaming;
use OCA\Socle\Settings\Calendar;
use OCP\IConfig;
use OCP\IL10N;

/** What a calendar says of a day. It is kept by other programs, often elsewhere: of a private circle's decision it says the number. */
final readonly class FeedWording {
	public function __construct(
		private DecisionNaming $naming,
		private DecisionAddress $address,
		private Calendar $calendar,
		private IConfig $config,
	) {
	}

	public function review(Decision $decision, string $circle, IL10N $l): FeedEvent {
		return $this->event(
			"review-$decision->id",
			$decision->nextReviewOn,
			$l->t('Review: %s', [$this->naming->of($decision)]),
			$l->t('Circle "%s". Does it still hold, or has it to be amended or revoked?', [$circle]),
			$this->address->of($decision->id),
			$decision->changedAt,
		);
	}

	public function debt(Decision $decision, string $circle, IL10N $l): FeedEvent {
		return $this->event(
			"publication-$decision->id",
			$decision->publishBy,
			$l->t('To publish by this day: %s', [$decision->number]),
			$l->t('Circle "%s". All members wait for its summary.', [$circle]),
			$this->address->of($decision->id),
			$decision->changedAt,
		);
	}

	public function mandate(Mandate $mandate, string $role, string $circle, IL10N $l): FeedEvent {
		return $this->event(
			"mandate-$mandate->id",
			$mandate->endsOn,
			$l->t('A mandate ends: %1$s, circle "%2$s"', [$role, $circle]),
			$l->t('%s holds it. Renew it, or find who takes over.', [$mandate->userName]),
			$this->address->circle($mandate->circle),
			$this->calendar->midnight($mandate->startsOn),
		);
	}

	/** @param string $uid unlike every other one of this instance */
	private function event(string $uid, string $day, string $summary, string $description, string $url, int $changedAt): FeedEvent {
		$instance = $this->config->getSystemValueString('instanceid');
		return new FeedEvent("$uid-$instance@socle", $day, $summary, $description, $url, $changedAt);
	}
}
