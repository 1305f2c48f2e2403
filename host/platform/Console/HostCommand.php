<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Console;

use Closure;
use InvalidArgumentException;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** A command of the host: what its function returns is said, what it throws is said as an error. */
final class HostCommand extends Command {
	/**
	 * @param list<string> $arguments all required
	 * @param list<InputOption> $options
	 * @param Closure(InputInterface): string $action
	 */
	public function __construct(
		string $name,
		private readonly array $arguments,
		private readonly array $options,
		private readonly Closure $action,
	) {
		parent::__construct($name);
	}

	protected function configure(): void {
		foreach ($this->arguments as $argument) {
			$this->addArgument($argument, InputArgument::REQUIRED);
		}
		$this->getDefinition()->addOptions($this->options);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		try {
			$said = ($this->action)($input);
		} catch (InvalidArgumentException $error) {
			$said = $error->getMessage() === '' ? '' : "<error>{$error->getMessage()}</error>";
			$failed = true;
		}
		if ($said !== '') {
			$output->writeln($said);
		}
		return isset($failed) ? self::FAILURE : self::SUCCESS;
	}
}
