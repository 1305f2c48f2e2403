<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Console;

use InvalidArgumentException;
use OCA\Socle\Host\AppInfo;
use OCA\Socle\Host\BackgroundJob\JobList;
use OCA\Socle\Host\Config\AppConfig;
use OCA\Socle\Host\Group\Group;
use OCA\Socle\Host\Group\GroupManager;
use OCA\Socle\Host\User\UserManager;
use OCP\IConfig;
use OCP\IUser;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;

/** Those of Nextcloud's commands that a set-up needs, with its options and its words. */
final readonly class HostCommands {
	public function __construct(
		private UserManager $users,
		private GroupManager $groups,
		private AppConfig $config,
		private IConfig $preferences,
		private JobList $jobs,
		private AppInfo $info,
	) {
	}

	/** @return list<HostCommand> */
	public function all(): array {
		$displayName = new InputOption('display-name', null, InputOption::VALUE_REQUIRED);
		return [
			new HostCommand('app:enable', ['app-id'], [], $this->enableApp(...)),
			new HostCommand('background:run', [], [], $this->runJobs(...)),
			new HostCommand('config:app:get', ['app', 'name'], [
				new InputOption('default-value', null, InputOption::VALUE_REQUIRED),
			], $this->getConfig(...)),
			new HostCommand('config:app:set', ['app', 'name'], [
				new InputOption('value', null, InputOption::VALUE_REQUIRED, '', ''),
			], $this->setConfig(...)),
			new HostCommand('config:system:set', ['name'], [
				new InputOption('value', null, InputOption::VALUE_REQUIRED, '', ''),
				new InputOption('type', null, InputOption::VALUE_REQUIRED, '', 'string'),
			], $this->setSystemConfig(...)),
			new HostCommand('group:add', ['groupid'], [$displayName], $this->addGroup(...)),
			new HostCommand('group:adduser', ['group', 'user'], [], $this->addToGroup(...)),
			new HostCommand('group:delete', ['groupid'], [], $this->deleteGroup(...)),
			new HostCommand('group:removeuser', ['group', 'user'], [], $this->removeFromGroup(...)),
			new HostCommand('user:add', ['uid'], [
				$displayName,
				new InputOption('password-from-env', null, InputOption::VALUE_NONE),
				new InputOption('generate-password', null, InputOption::VALUE_NONE),
				new InputOption('group', 'g', InputOption::VALUE_REQUIRED | InputOption::VALUE_IS_ARRAY),
			], $this->addUser(...)),
			new HostCommand('user:delete', ['uid'], [], $this->deleteUser(...)),
			new HostCommand('user:disable', ['uid'], [], $this->disableUser(...)),
			new HostCommand('user:setting', ['uid', 'app', 'key', 'value'], [], $this->setPreference(...)),
		];
	}

	/** The one app is always enabled. */
	private function enableApp(InputInterface $input): string {
		if (self::argument($input, 'app-id') !== $this->info->id()) {
			throw new InvalidArgumentException('This host has one app only');
		}
		return "{$this->info->id()} already enabled";
	}

	private function runJobs(): string {
		$this->jobs->runAll();
		return '';
	}

	private function getConfig(InputInterface $input): string {
		$value = $this->config->getMixed(self::argument($input, 'app'), self::argument($input, 'name'));
		return $value ?? self::option($input, 'default-value') ?? throw new InvalidArgumentException();
	}

	private function setSystemConfig(InputInterface $input): string {
		$name = self::argument($input, 'name');
		$this->config->setValueString('system', $name, self::option($input, 'value') ?? '');
		return "<info>System config value $name set</info>";
	}

	private function setConfig(InputInterface $input): string {
		[$app, $name, $value] = [self::argument($input, 'app'), self::argument($input, 'name'), self::option($input, 'value') ?? ''];
		$type = $this->config->setMixed($app, $name, $value);
		return "Config value '$name' for app '$app' is now set to '$value', stored as $type in fast cache";
	}

	private function addGroup(InputInterface $input): string {
		$gid = self::argument($input, 'groupid');
		if ($this->groups->groupExists($gid)) {
			throw new InvalidArgumentException("Group \"$gid\" already exists.");
		}
		$name = self::option($input, 'display-name');
		$group = $this->groups->createGroup($gid);
		if ($name !== null) {
			$group?->setDisplayName($name);
		}
		return "Created group \"$gid\"";
	}

	private function addToGroup(InputInterface $input): string {
		$this->group($input)->addUser($this->user($input));
		return '';
	}

	private function removeFromGroup(InputInterface $input): string {
		$this->group($input)->removeUser($this->user($input));
		return '';
	}

	private function deleteGroup(InputInterface $input): string {
		$gid = self::argument($input, 'groupid');
		$group = $this->groups->get($gid) ?? throw new InvalidArgumentException("Group \"$gid\" does not exist.");
		if (!$group->delete()) {
			throw new InvalidArgumentException("Group \"$gid\" could not be deleted. Please check the logs.");
		}
		return "Group \"$gid\" was removed";
	}

	/** The password comes from the environment variable `NC_PASS` or `OC_PASS`, or nobody knows it. */
	private function addUser(InputInterface $input): string {
		$uid = self::argument($input, 'uid');
		if ($this->users->userExists($uid)) {
			throw new InvalidArgumentException("The account \"$uid\" already exists.");
		}
		$name = self::option($input, 'display-name');
		$user = $this->users->create($uid, self::password($input), $name ?? '');
		$said = ["<info>The account \"$uid\" was created successfully</info>"];
		if ($name !== null) {
			$said[] = "Display name set to \"$name\"";
		}
		$groups = $input->getOption('group');
		foreach (array_filter(is_array($groups) ? $groups : [], is_string(...)) as $gid) {
			$this->groups->createGroup($gid)?->addUser($user);
			$said[] = "Account \"$uid\" added to group \"$gid\"";
		}
		return implode("\n", $said);
	}

	private function deleteUser(InputInterface $input): string {
		$user = $this->users->get(self::argument($input, 'uid'));
		if ($user === null) {
			return '<error>User does not exist</error>';
		}
		$user->delete();
		return '<info>The specified user was deleted</info>';
	}

	private function disableUser(InputInterface $input): string {
		$this->preferences->setUserValue($this->user($input, 'uid')->getUID(), 'core', 'enabled', 'false');
		return '<info>The specified user is disabled</info>';
	}

	private function setPreference(InputInterface $input): string {
		$uid = $this->user($input, 'uid')->getUID();
		$this->preferences->setUserValue($uid, self::argument($input, 'app'), self::argument($input, 'key'), self::argument($input, 'value'));
		return '';
	}

	private function group(InputInterface $input): Group {
		return $this->groups->get(self::argument($input, 'group')) ?? throw new InvalidArgumentException('group not found');
	}

	private function user(InputInterface $input, string $argument = 'user'): IUser {
		return $this->users->get(self::argument($input, $argument)) ?? throw new InvalidArgumentException('user not found');
	}

	/** @return ?string null: to be generated */
	private static function password(InputInterface $input): ?string {
		if ($input->getOption('password-from-env') !== true && $input->getOption('generate-password') === true) {
			return null;
		}
		$password = (string)getenv(getenv('NC_PASS') === false ? 'OC_PASS' : 'NC_PASS');
		if ($input->getOption('password-from-env') !== true || $password === '') {
			throw new InvalidArgumentException('--password-from-env given, but NC_PASS/OC_PASS is empty!');
		}
		return $password;
	}

	private static function argument(InputInterface $input, string $name): string {
		$value = $input->getArgument($name);
		return is_string($value) ? $value : '';
	}

	private static function option(InputInterface $input, string $name): ?string {
		$value = $input->getOption($name);
		return is_string($value) ? $value : null;
	}
}
