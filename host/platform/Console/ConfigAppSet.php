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

final class ConfigAppSet extends Command {
	use Text;

	public function __construct(
		private readonly AppConfig $config,
	) {
		parent::__construct('config:app:set');
	}

	protected function configure(): void {
		$this->needs('app', 'name')->addOption('value', null, InputOption::VALUE_REQUIRED, '', '');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		[$app, $name] = [$this->argument($input, 'app'), $this->argument($input, 'name')];
		$value = $input->getOption('value');
		$value = is_string($value) ? $value : '';
		$type = $this->config->setMixed($app, $name, $value);
		$output->writeln("Config value '$name' for app '$app' is now set to '$value', stored as $type in fast cache");
		return self::SUCCESS;
	}
}
