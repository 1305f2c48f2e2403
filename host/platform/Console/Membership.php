<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Console;

use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** A command about one user in one group. */
abstract class Membership extends Command {
	use Text;

	final public function __construct(
		private readonly IGroupManager $groups,
		private readonly IUserManager $users,
	) {
		parent::__construct($this->name());
	}

	abstract protected function name(): string;

	abstract protected function change(IGroup $group, IUser $user): void;

	protected function configure(): void {
		$this->needs('group', 'user');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$group = $this->groups->get($this->argument($input, 'group'));
		$user = $this->users->get($this->argument($input, 'user'));
		if ($group === null || $user === null) {
			$output->writeln($group === null ? '<error>group not found</error>' : '<error>user not found</error>');
			return self::FAILURE;
		}
		$this->change($group, $user);
		return self::SUCCESS;
	}
}
