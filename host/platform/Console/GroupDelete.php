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
use Symfony\Component\Console\Output\OutputInterface;

final class GroupDelete extends Command {
	use Text;

	public function __construct(
		private readonly IGroupManager $groups,
	) {
		parent::__construct('group:delete');
	}

	protected function configure(): void {
		$this->needs('groupid');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$gid = $this->argument($input, 'groupid');
		$group = $this->groups->get($gid);
		if ($group === null) {
			$output->writeln("<error>Group \"$gid\" does not exist.</error>");
			return self::FAILURE;
		}
		if (!$group->delete()) {
			$output->writeln("<error>Group \"$gid\" could not be deleted. Please check the logs.</error>");
			return self::FAILURE;
		}
		$output->writeln("Group \"$gid\" was removed");
		return self::SUCCESS;
	}
}
