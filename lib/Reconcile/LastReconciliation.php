<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\AppInfo\Application;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IAppConfig;

/** When all circles were last compared with what they intend, and how much differs. */
final readonly class LastReconciliation {
	/** App config. */
	private const DONE = 'reconciled_at';

	public function __construct(
		private DifferenceMapper $differences,
		private IAppConfig $config,
		private ITimeFactory $time,
	) {
	}

	public function done(): void {
		$this->config->setValueInt(Application::ID, self::DONE, $this->time->getTime());
	}

	/** @return int 0: never */
	public function at(): int {
		return $this->config->getValueInt(Application::ID, self::DONE);
	}

	/** @return array{at: int, differences: int} */
	public function describe(): array {
		return ['at' => $this->at(), 'differences' => array_sum($this->differences->counts())];
	}
}
