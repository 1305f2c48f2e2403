<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Feed;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\InName;
use OCA\Socle\Access\Viewer;
use OCA\Socle\Decision\DecisionAddress;
use OCA\Socle\Notification\Reader;
use OCA\Socle\ResponseDefinitions;

/**
 * A calendar at a secret address, for programs that cannot log in. Whoever has the address reads what the account may read
 * at that moment, and nothing once that may read no decision, is switched off or gone, or has another address.
 *
 * @psalm-import-type SocleFeed from ResponseDefinitions
 */
final readonly class Feeds {
	private const BYTES = 24;

	public function __construct(
		private FeedMapper $feeds,
		private FeedEvents $events,
		private Viewer $viewer,
		private InName $inName,
		private DecisionAddress $address,
		private Reader $reader,
	) {
	}

	/** @return SocleFeed */
	public function describe(): array {
		return ['created_at' => $this->feeds->since($this->viewer->id()), 'url' => null];
	}

	/** @return SocleFeed with the address, which nobody can tell again */
	public function renew(): array {
		$token = bin2hex(random_bytes(self::BYTES));
		$this->feeds->put($this->viewer->id(), hash('sha256', $token));
		return [...$this->describe(), 'url' => $this->address->screen("feed/$token.ics")];
	}

	/** @return SocleFeed */
	public function remove(): array {
		$this->feeds->remove($this->viewer->id());
		return $this->describe();
	}

	/** @return ?string null: nothing is there, for whatever reason */
	public function read(string $token): ?string {
		$user = $this->feeds->userOf(hash('sha256', $token));
		return $user === '' ? null : $this->inName->of($user, $this->calendar(...));
	}

	private function calendar(): ?string {
		if (!$this->viewer->may(Capability::DecisionsRead)) {
			return null;
		}
		$l = $this->reader->language($this->viewer->id());
		return ICalendar::write('Socle', $this->events->of($this->viewer->id(), $l));
	}
}
