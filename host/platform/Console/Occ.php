<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Console;

use OCA\Socle\Host\AppInfo;
use OCA\Socle\Host\Http\Request;
use OCA\Socle\Host\Kernel;
use OCA\Socle\Host\Place;
use Symfony\Component\Console\Application;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputOption;

/** The app's own commands, and those of Nextcloud's that a set-up needs. */
final readonly class Occ {
	private const COMMANDS = [
		AppEnable::class,
		BackgroundRun::class,
		ConfigAppGet::class,
		ConfigAppSet::class,
		GroupAdd::class,
		GroupAddUser::class,
		GroupDelete::class,
		GroupRemoveUser::class,
		UserAdd::class,
		UserDelete::class,
	];

	public static function application(Place $place): Application {
		$kernel = Kernel::boot($place, new Request([]));
		$kernel->migrate();
		$kernel->startApp();
		$application = new Application('occ', $kernel->container->of(AppInfo::class)->version());
		$application->getDefinition()->addOption(new InputOption('data', null, InputOption::VALUE_REQUIRED, 'The data folder'));
		foreach ([...self::COMMANDS, ...$kernel->container->of(AppInfo::class)->values('commands/command')] as $class) {
			$command = $kernel->container->get($class);
			if ($command instanceof Command) {
				$application->add($command);
			}
		}
		return $application;
	}
}
