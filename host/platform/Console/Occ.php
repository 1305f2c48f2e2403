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

final readonly class Occ {
	/** The app's own commands, as info.xml lists them, and the host's. */
	public static function application(Place $place): Application {
		$kernel = Kernel::boot($place, new Request([]));
		$kernel->migrate();
		$kernel->startApp();
		$info = $kernel->container->of(AppInfo::class);
		$application = new Application('occ', $info->version());
		$application->getDefinition()->addOption(new InputOption('data', null, InputOption::VALUE_REQUIRED, 'The data folder'));
		$application->addCommands([...$kernel->container->of(HostCommands::class)->all(), new ManyCommands()]);
		foreach ($info->values('commands/command') as $class) {
			$command = $kernel->container->get($class);
			if ($command instanceof Command) {
				$application->add($command);
			}
		}
		return $application;
	}
}
