<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Console;

use OCP\IUserManager;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

final class UserDelete extends Command {
	use Text;

	public function __construct(
		private readonly IUserManager $users,
	) {
		parent::__construct('user:delete');
	}

	protected function configure(): void {
		$this->needs('uid');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$user = $this->users->get($this->argument($input, 'uid'));
		if ($user === null) {
			$output->writeln('<error>User does not exist</error>');
			return self::FAILURE;
		}
		$user->delete();
		$output->writeln('<info>The specified user was deleted</info>');
		return self::SUCCESS;
	}
}
