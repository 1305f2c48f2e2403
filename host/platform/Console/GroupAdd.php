<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Console;

use OCP\IGroupManager;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

final class GroupAdd extends Command {
	use Text;

	public function __construct(
		private readonly IGroupManager $groups,
	) {
		parent::__construct('group:add');
	}

	protected function configure(): void {
		$this->needs('groupid')->addOption('display-name', null, InputOption::VALUE_REQUIRED);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$gid = $this->argument($input, 'groupid');
		if ($this->groups->groupExists($gid)) {
			$output->writeln("<error>Group \"$gid\" already exists.</error>");
			return self::FAILURE;
		}
		$group = $this->groups->createGroup($gid);
		$name = $input->getOption('display-name');
		if (is_string($name)) {
			$group?->setDisplayName($name);
		}
		$output->writeln("Created group \"$gid\"");
		return self::SUCCESS;
	}
}
