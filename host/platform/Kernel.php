<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host;

use OCA\Socle\AppInfo\Application;
use OCA\Socle\Host\AppFramework\Registration;
use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Host\DB\Migrator;
use OCA\Socle\Host\Http\Request;
use OCP\AppFramework\Bootstrap\IBootstrap;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\IJobList;
use OCP\IAppConfig;
use OCP\Migration\IRepairStep;

/** Starts the host on a data folder, for a request or for a command. */
final readonly class Kernel {
	private function __construct(
		public Container $container,
		public Registration $registration,
	) {
	}

	public static function boot(Place $place, Request $request): self {
		$container = Services::container($place, $request);
		$registration = new Registration($container);
		$container->set(Registration::class, $registration);
		return new self($container, $registration);
	}

	/** Lets the app register and boot, as Nextcloud does with each enabled app. */
	public function startApp(): void {
		if (!class_exists(Application::class)) {
			return;
		}
		$app = $this->container->get(Application::class);
		if ($app instanceof IBootstrap) {
			$app->register($this->registration);
			$app->boot($this->registration);
		}
	}

	/** Brings the database and the job list up to date. */
	public function migrate(): void {
		$place = $this->container->of(Place::class);
		$info = $this->container->of(AppInfo::class);
		$migrator = $this->container->of(Migrator::class);
		$migrator->hostTables([
			DB\Tables::add(...),
			Share\Shares::addTable(...),
			Mail\Mails::addTable(...),
			Notification\Notifications::addTable(...),
			Activity\Activities::addTable(...),
		]);
		$config = $this->container->of(IAppConfig::class);
		if (!$config->hasKey('core', 'secret')) {
			$config->setValueString('core', 'secret', bin2hex(random_bytes(32)));
			$config->setValueString('core', 'instanceid', 'oc' . bin2hex(random_bytes(5)));
			$this->container->of(\OCP\IGroupManager::class)->createGroup('admin');
		}
		$migrator->app($info->id(), "$place->project/lib/Migration", 'OCA\\Socle\\Migration');
		$this->repair($config->getValueString($info->id(), 'installed_version'), $info, $migrator);
		$jobs = $this->container->of(IJobList::class);
		foreach ($info->values('background-jobs/job') as $job) {
			if (is_subclass_of($job, IJob::class) && !$jobs->has($job, null)) {
				$jobs->add($job);
			}
		}
		$config->setValueString($info->id(), 'installed_version', $info->version());
	}

	/**
	 * Nextcloud runs some steps after it has made the tables of a new app, others after those of another version.
	 *
	 * @param string $was the version that is there, '' for none
	 */
	private function repair(string $was, AppInfo $info, Migrator $output): void {
		$steps = match ($was) {
			'' => 'install',
			$info->version() => null,
			default => 'post-migration',
		};
		foreach ($steps === null ? [] : $info->values("repair-steps/$steps/step") as $class) {
			$step = $this->container->get($class);
			if ($step instanceof IRepairStep) {
				$step->run($output);
			}
		}
	}

	public function queries(): int {
		return $this->container->of(Connection::class)->queries;
	}
}
