<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Viewer;
use OCA\Socle\AppInfo\Application;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IConfig;

/** When somebody last looked at the decisions: what has changed since is marked. */
final readonly class DecisionVisits {
	private const KEY = 'decisions_visits';
	/** Within half an hour it is one visit: what was new stays marked while she reads. */
	private const VISIT = 1800;

	public function __construct(
		private IConfig $config,
		private Viewer $viewer,
		private ITimeFactory $time,
	) {
	}

	/** @return int when she was last here before this visit; 0: never */
	public function record(): int {
		$now = $this->time->getTime();
		[$before, $last] = $this->known();
		if ($last < $now - self::VISIT) {
			$before = $last;
		}
		$this->config->setUserValue($this->viewer->id(), Application::ID, self::KEY, "$before,$now");
		return $before;
	}

	/** @return array{int, int} the end of the visit before, and the last moment of this one */
	private function known(): array {
		$value = $this->config->getUserValue($this->viewer->id(), Application::ID, self::KEY);
		return is_string($value) && preg_match('/^(\d{1,12}),(\d{1,12})$/D', $value, $parts) === 1 ? [(int)$parts[1], (int)$parts[2]] : [0, 0];
	}
}
