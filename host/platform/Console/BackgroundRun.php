<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Console;

use OCA\Socle\Host\BackgroundJob\JobList;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** What cron.php does. */
final class BackgroundRun extends Command {
	public function __construct(
		private readonly JobList $jobs,
	) {
		parent::__construct('background:run');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$this->jobs->runAll();
		return self::SUCCESS;
	}
}
