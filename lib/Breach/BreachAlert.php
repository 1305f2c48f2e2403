<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Breach;

use OCA\Socle\Notification\KeeperAlerts;
use OCP\AppFramework\Utility\ITimeFactory;

/** Tells every keeper, once, that the time for telling the authority runs out. */
final readonly class BreachAlert {
	public const SUBJECT = 'breach_due';
	private const OBJECT = 'breach';
	private const MOST = 100;
	/** The last ones that were told of; app config. */
	private const TOLD = 'breaches_told';

	public function __construct(
		private BreachMapper $breaches,
		private KeeperAlerts $alerts,
		private ITimeFactory $time,
	) {
	}

	/** Done again after a crash it tells nobody twice. */
	public function tell(): void {
		$now = $this->time->getTime();
		$due = array_filter($this->breaches->running(self::MOST), static fn (Breach $breach): bool => $breach->alerts($now));
		$ids = array_map(static fn (Breach $breach): int => $breach->id, array_values($due));
		$this->alerts->once(self::TOLD, $ids, function (array $new): void {
			foreach ($new as $id) {
				$this->alerts->tell(self::SUBJECT, self::OBJECT, (string)$id);
			}
		});
	}

	public function takeBack(int $id): void {
		$this->alerts->takeBack(self::OBJECT, (string)$id);
	}
}
