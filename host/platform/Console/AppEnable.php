<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Console;

use OCA\Socle\Host\AppInfo;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** The one app is always enabled. */
final class AppEnable extends Command {
	public function __construct(
		private readonly AppInfo $info,
	) {
		parent::__construct('app:enable');
	}

	protected function configure(): void {
		$this->addArgument('app-id', InputArgument::REQUIRED);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$known = $input->getArgument('app-id') === $this->info->id();
		$output->writeln($known ? "{$this->info->id()} already enabled" : 'This host has one app only');
		return $known ? self::SUCCESS : self::FAILURE;
	}
}
