<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Console;

use OCA\Socle\Host\Config\AppConfig;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

final class ConfigAppGet extends Command {
	use Text;

	public function __construct(
		private readonly AppConfig $config,
	) {
		parent::__construct('config:app:get');
	}

	protected function configure(): void {
		$this->needs('app', 'name')->addOption('default-value', null, InputOption::VALUE_REQUIRED);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$value = $this->config->getMixed($this->argument($input, 'app'), $this->argument($input, 'name'))
			?? $input->getOption('default-value');
		if (!is_string($value)) {
			return self::FAILURE;
		}
		$output->writeln($value);
		return self::SUCCESS;
	}
}
