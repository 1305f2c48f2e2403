<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

use OCA\Socle\AppInfo\Application;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;
use OCP\IAppConfig;

/** The access log is kept for 12 months (app config `access_log_months`: 6 to 12), then purged, every day. */
final class PurgeAccessLog extends TimedJob {
	private const MONTH = 2629746;

	public function __construct(
		ITimeFactory $time,
		private readonly AccessLog $log,
		private readonly IAppConfig $config,
	) {
		parent::__construct($time);
		$this->setInterval(86400);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
	}

	protected function run(mixed $argument): void {
		$months = max(6, min(12, $this->config->getValueInt(Application::ID, 'access_log_months', 12)));
		$this->log->purge($this->time->getTime() - $months * self::MONTH);
	}
}
