<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Notification\KeeperAlerts;
use OCP\AppFramework\Utility\ITimeFactory;

/**
 * Reminds every keeper of requests while there is time, and once more when there is none left (GDPR 12.3).
 *
 * The notification itself says nothing but how urgent it is: RequestNotifier counts anew whenever it is read.
 */
final readonly class RequestReminders {
	private const OBJECT = 'requests';
	private const MOST = 500;
	/** Before the urgency; app config: which ones were told of. */
	private const TOLD = 'requests_told_';

	public function __construct(
		private RequestMapper $requests,
		private KeeperAlerts $alerts,
		private ITimeFactory $time,
	) {
	}

	/** Of each request once soon before it is due, and once after. Done again it tells of nothing twice. */
	public function remind(): void {
		$this->takeBack();
		foreach (Urgency::cases() as $urgency) {
			$ids = array_map(static fn (RightsRequest $request): int => $request->id, $this->due($urgency));
			$this->alerts->once(
				self::TOLD . $urgency->value,
				$ids,
				fn () => $this->alerts->tell($urgency->subject(), self::OBJECT, $urgency->value),
			);
		}
	}

	/** What holds for no request any more, as the last one was closed. */
	public function takeBack(): void {
		foreach (Urgency::cases() as $urgency) {
			if ($this->due($urgency) === []) {
				$this->alerts->takeBack(self::OBJECT, $urgency->value);
			}
		}
	}

	/** @return list<RightsRequest> open ones that are so urgent now, the most urgent first */
	public function due(Urgency $urgency): array {
		['from' => $from, 'to' => $to] = $urgency->due($this->time->getTime());
		return $this->requests->due($from, $to, self::MOST);
	}
}
