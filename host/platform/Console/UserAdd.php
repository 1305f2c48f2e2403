<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Console;

use InvalidArgumentException;
use OCA\Socle\Host\User\UserManager;
use OCP\IGroupManager;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** The password comes from the environment variable `OC_PASS` (or `NC_PASS`). */
final class UserAdd extends Command {
	use Text;

	public function __construct(
		private readonly UserManager $users,
		private readonly IGroupManager $groups,
	) {
		parent::__construct('user:add');
	}

	protected function configure(): void {
		$this->needs('uid')
			->addOption('password-from-env', null, InputOption::VALUE_NONE)
			->addOption('display-name', null, InputOption::VALUE_REQUIRED)
			->addOption('group', 'g', InputOption::VALUE_REQUIRED | InputOption::VALUE_IS_ARRAY);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$uid = $this->argument($input, 'uid');
		if ($this->users->userExists($uid)) {
			$output->writeln("<error>The account \"$uid\" already exists.</error>");
			return self::FAILURE;
		}
		$password = getenv('NC_PASS') !== false ? getenv('NC_PASS') : getenv('OC_PASS');
		if ($input->getOption('password-from-env') !== true || $password === false || $password === '') {
			$output->writeln('<error>--password-from-env given, but NC_PASS/OC_PASS is empty!</error>');
			return self::FAILURE;
		}
		$name = $input->getOption('display-name');
		try {
			$user = $this->users->create($uid, $password, is_string($name) ? $name : '');
		} catch (InvalidArgumentException $error) {
			$output->writeln("<error>{$error->getMessage()}</error>");
			return self::FAILURE;
		}
		$output->writeln("<info>The account \"$uid\" was created successfully</info>");
		if (is_string($name)) {
			$output->writeln("Display name set to \"$name\"");
		}
		$groups = $input->getOption('group');
		foreach (array_filter(is_array($groups) ? $groups : [], is_string(...)) as $gid) {
			$this->groups->createGroup($gid)?->addUser($user);
			$output->writeln("Account \"$uid\" added to group \"$gid\"");
		}
		return self::SUCCESS;
	}
}
